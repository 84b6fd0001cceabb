using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>One agreement of a process, with the zone that its days and hours are taken in.</summary>
internal sealed class AgreementPlan
{
    internal required int Index { get; init; }

    internal required Agreement Agreement { get; init; }

    internal required ReferenceZone Zone { get; init; }

    /// <summary>Whether neither the agreement nor its process states the zone, so that it is only assumed.</summary>
    internal required bool ZoneAssumed { get; init; }

    internal required DateTimeZone TimeZone { get; init; }

    /// <summary>How it takes effect, or null where nothing on that is recorded.</summary>
    internal EntryIntoForce? Entry { get; set; }

    /// <summary>The agreements whose entry into force counts the parties to this one.</summary>
    internal List<AgreementPlan> CountedBy { get; } = [];

    /// <summary>Whether another agreement of the process takes its place, or the place of a part of it.</summary>
    internal bool IsReplaced { get; set; }

    internal List<NormPlan> Norms { get; } = [];

    /// <summary>The powers whose use changes norms.</summary>
    internal List<NormPlan> Powers { get; } = [];

    /// <summary>The permissions, each of which can cover what another norm forbids.</summary>
    internal List<NormPlan> Permissions { get; } = [];

    /// <summary>The norms that go before others.</summary>
    internal List<NormPlan> Overriding { get; } = [];

    internal List<TermPlan> Terms { get; } = [];

    internal List<EffectPlan> Effects { get; } = [];

    /// <summary>The events with which it ends, by a rule of its own.</summary>
    internal List<Anchor.Named> Ends { get; } = [];
}
