using Microsoft.EntityFrameworkCore;

namespace Archive;

/// <summary>Which database: SQLite in a file unless the configuration names PostgreSQL.</summary>
internal static class Database
{
    internal static void Use(DbContextOptionsBuilder options, IConfiguration configuration)
    {
        if (configuration.GetConnectionString("PostgreSQL") is { } server)
        {
            options.UseNpgsql(server);
        }
        else
        {
            options.UseSqlite(configuration.GetConnectionString("SQLite") ?? "Data Source=archive.db");
        }
    }
}
