using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>A declaration as it bears on one norm, or on an agreement as a whole.</summary>
internal sealed record Declared : IOfEntry
{
    public required int Entry { get; init; }

    internal required Declaration Said { get; init; }

    /// <summary>The address by which it bears on the norm, which may name a bearer or a stage; null for the whole agreement.</summary>
    internal ProvisionId? Cited { get; init; }

    internal required Instant From { get; init; }

    internal required Instant To { get; init; }

    public Instant At => To;

    internal required Basis Basis { get; init; }

    internal LegalEffect? Effect => Said.Effect;

    /// <summary>Whether it concerns a duty of the norm: that of the bearer and the stage that it names, where it names any.</summary>
    internal bool Concerns(DutyPlan duty) => IsOf(duty) && (Cited?.Stage is null || Cited.Stage == duty.Stage?.Key);

    /// <summary>Whether it is about a duty's bearer, whatever the stage.</summary>
    internal bool IsOf(DutyPlan duty) => Cited?.Bearer is null || duty.Bearers.Contains(Cited.Bearer);
}
