namespace TreatyModel.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done; a check found no errors, warnings or not.</summary>
    internal const int Done = 0;

    /// <summary>A check found errors.</summary>
    internal const int Errors = 1;

    /// <summary>The arguments or the files cannot be used.</summary>
    internal const int Unusable = 2;
}
