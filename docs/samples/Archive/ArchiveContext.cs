using Microsoft.EntityFrameworkCore;

namespace Archive;

/// <summary>
/// The database: documents in their canonical JSON, which is what they are equal by, with the few columns that one searches for beside it.
/// The model's types stay free of the database, and a row can be read by any other program.
/// </summary>
internal sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    internal DbSet<StoredAgreement> Agreements => Set<StoredAgreement>();

    internal DbSet<StoredLine> Lines => Set<StoredLine>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredAgreement>().HasKey(agreement => agreement.Id);
        modelBuilder.Entity<StoredLine>().HasKey(line => line.Number);
        modelBuilder.Entity<StoredLine>().HasIndex(line => line.Agreement);
    }
}

/// <summary>An agreement as it was put.</summary>
internal sealed class StoredAgreement
{
    public required string Id { get; init; }

    public required string Title { get; set; }

    public required string Json { get; set; }
}

/// <summary>A chronicle as it was appended: one header with its sources, and its lines. Only ever added.</summary>
internal sealed class StoredLine
{
    public long Number { get; init; }

    public required string Agreement { get; init; }

    public required string Json { get; init; }
}
