using TreatyModel.Values;

namespace TreatyModel.Validation;

/// <summary>One finding of a validator: what is wrong, where, how much it weighs, and on what ground.</summary>
public sealed record Problem
{
    /// <summary>The code of the rule.</summary>
    public required RuleCode Code { get; init => field = Guard.NotNull(value); }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init => field = Guard.Defined(value); }

    /// <summary>Where it stands: <c>agreements[karabakh-2020-11-09].clauses[6/kelbajar].due</c>; empty for the whole document.</summary>
    /// <remarks>
    /// The properties by their names in files, an element in brackets behind its list: by its id, its clause number and
    /// key, or its key; by its position from 0 behind <c>#</c> where it has none of these (<c>citations[#3]</c>).
    /// Clauses stand flat under <c>clauses</c>, however deep they are grouped, because their addresses are unique.
    /// </remarks>
    public required string Path { get; init => field = Guard.NotNull(value); }

    /// <summary>What is wrong, in plain English; it names the clause or the entry.</summary>
    public required string Message { get; init => field = Guard.NotNull(value); }

    /// <summary>The guide or the article behind the rule, or null.</summary>
    public string? Basis { get; init; }

    /// <summary>The value that is at fault, as it is written in files, or null where something is missing.</summary>
    public string? AttemptedValue { get; init; }

    /// <summary>The problem on one line: <c>error TM1002 at clauses[6].areas: ...</c></summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Information => "information",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return $"{severity} {Code}{(Path.Length == 0 ? "" : $" at {Path}")}: {Message}";
    }
}
