using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>How an agreement stood: its recorded status, how it came to it, and what its clauses require.</summary>
public sealed record InstrumentSituation
{
    /// <summary>The agreement.</summary>
    public required Id<Agreement> Agreement { get; init; }

    /// <summary>Its recorded status, or null where nothing is on record.</summary>
    public AgreementStatus? Status { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>The entry that records it: since when, and by which sources. Null where nothing is on record.</summary>
    public Entry? RecordedBy { get; init; }

    /// <summary>The steps of its life on record by then, in order of time.</summary>
    public ValueList<RecordedStep> Steps { get; init; } = [];

    /// <summary>Its clauses in the order of the document.</summary>
    public ValueList<ClauseSituation> Clauses { get; init; } = [];
}
