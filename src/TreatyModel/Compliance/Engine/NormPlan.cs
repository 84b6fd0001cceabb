using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>One norm of an agreement, with its duties.</summary>
internal sealed class NormPlan
{
    internal required int Index { get; init; }

    internal required AgreementPlan Agreement { get; init; }

    internal required Clause Clause { get; init; }

    /// <summary>The clauses that this clause is a part of, the outermost first.</summary>
    internal required ValueList<Clause> Groups { get; init; }

    internal required Norm Norm { get; init; }

    internal required ProvisionId Id { get; init; }

    /// <summary>How many norms that are no liberties its clause states: where it is the only one, citing the clause is citing it.</summary>
    internal bool IsOnlyDutyOfClause { get; set; }

    internal DutyPlan[] Duties { get; set; } = [];

    /// <summary>The events that its own times and conditions hang on.</summary>
    internal List<(Terms.Anchor Anchor, AnchorPlan Plan)> Anchors { get; } = [];

    internal DutyKind Kind => Norm.Modality switch
    {
        Modality.Obligation => DutyKind.Obligation,
        Modality.StandingDuty or Modality.Prohibition => DutyKind.Standing,
        _ => DutyKind.Liberty,
    };

    /// <summary>Whether it goes before another norm where both cannot be kept.</summary>
    internal bool GoesBefore(NormPlan other) => other != this && Norm.Notwithstanding.Any(of => of.In(Agreement.Agreement.Id).Covers(other.Id));

    /// <summary>The norms that can excuse what it forbids.</summary>
    internal ExcusingNorms Excusing { get; set; } = ExcusingNorms.None;

    internal bool IsProhibition => Norm.Modality == Modality.Prohibition;
}

/// <summary>The norms by which an act that a norm forbids can be no violation of it.</summary>
/// <param name="Prior">Those that go before it, and may ask for what it forbids.</param>
/// <param name="Permissions">The permissions that can cover what it forbids.</param>
/// <param name="Powers">The powers whose use permits what it forbids.</param>
internal sealed record ExcusingNorms(NormPlan[] Prior, NormPlan[] Permissions, NormPlan[] Powers)
{
    internal static ExcusingNorms None { get; } = new([], [], []);

    /// <summary>The duties under all of them.</summary>
    internal IEnumerable<DutyPlan> Duties => Prior.Concat(Permissions).Concat(Powers).SelectMany(norm => norm.Duties);
}
