using NodaTime;

namespace TreatyModel.Terms;

/// <summary>A time in which notice can be given, which comes back: a year after each ten years.</summary>
public sealed record NoticeWindow
{
    /// <summary>How long it stays open, of years to days.</summary>
    public required Period Open { get; init => field = CountingStep.WholeDays(value, nameof(Open)); }

    /// <summary>How long after it opened it opens again, of years to days.</summary>
    public required Period Every { get; init => field = CountingStep.WholeDays(value, nameof(Every)); }

    /// <summary>Both lengths.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PeriodText.Write(Open)} every {PeriodText.Write(Every)}";
}
