using TreatyModel.Chronicles;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>A step in the life of an agreement, as it is recorded, with every date that a source gives for it.</summary>
public sealed record RecordedStep
{
    /// <summary>The status that it gave the agreement.</summary>
    public required AgreementStatus Status { get; init; }

    /// <summary>The entry that records it.</summary>
    public required Act Entry { get; init; }

    /// <summary>Its dates, each with the sources that give it; the entry's own first.</summary>
    public required ValueList<Account> Dates { get; init; }
}
