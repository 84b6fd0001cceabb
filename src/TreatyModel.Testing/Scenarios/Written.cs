using TreatyModel.Time;

namespace TreatyModel.Testing.Scenarios;

/// <summary>Compares times as they are written in a test with those of the text's arithmetic.</summary>
internal static class Written
{
    /// <summary>Whether both are one day, or one moment; a moment whose zone a test leaves out is on the clock of the text.</summary>
    internal static bool IsSame(LegalTime found, When expected) => found switch
    {
        LegalTime.Day day => expected is When.Day asked && asked.Date == day.Value,
        LegalTime.Moment moment => expected is When.Moment asked && asked.Local == moment.Local && (asked.In is null || asked.In == moment.Zone),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
