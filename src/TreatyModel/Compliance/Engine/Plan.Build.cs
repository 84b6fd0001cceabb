using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <content>Building it.</content>
internal sealed partial class Plan
{
    /// <summary>The address that stands for the term that an agreement's final provisions set.</summary>
    internal static readonly ProvisionId FinalTerm = "final provisions/term";

    private void Add(Agreement agreement)
    {
        var stated = Readings.ZoneOf(agreement) ?? agreement.Zone ?? Process.Zone;
        var zone = stated ?? ReferenceZone.Utc;
        var plan = new AgreementPlan
        {
            Index = Agreements.Count,
            Agreement = agreement,
            Zone = zone,
            ZoneAssumed = stated is null,
            TimeZone = zone.ToDateTimeZone(),
            Entry = agreement.FinalProvisions?.EntryIntoForce,
        };
        Agreements.Add(plan);
        ByAgreement.TryAdd(agreement.Id, plan);
        var prolongations = new List<(ProvisionId Id, RuleContent.Prolonged Content)>();
        foreach (var clause in agreement.Clauses)
        {
            Add(plan, clause, [], prolongations);
        }

        Note(plan, (plan.Entry as EntryIntoForce.Fixed)?.Time);
        if (agreement.FinalProvisions?.Term is { } term)
        {
            AddTerm(plan, FinalTerm.In(agreement.Id), term, isOfAgreement: true);
        }

        foreach (var (id, prolonged) in prolongations)
        {
            foreach (var own in plan.Terms.Where(own => prolonged.Of.Any(of => of.In(agreement.Id).Covers(own.Id))))
            {
                own.Prolonged.Add((id, prolonged.Renewal));
            }
        }
    }

    private void Add(AgreementPlan agreement, Clause clause, ValueList<Clause> groups, List<(ProvisionId Id, RuleContent.Prolonged Content)> prolongations)
    {
        var id = agreement.Agreement.Id;
        var provisions = clause.Provisions;
        var norms = new List<NormPlan>();
        foreach (var provision in provisions)
        {
            var address = clause.Address(provision, id);
            switch (provision)
            {
                case Norm norm:
                    norms.Add(AddNorm(agreement, clause, groups, norm, address));
                    break;
                case Effect effect:
                    agreement.Effects.Add(new EffectPlan { Agreement = agreement, Id = address, Effect = effect });
                    break;
                case Rule { Content: RuleContent.Lasts lasts }:
                    AddTerm(agreement, address, lasts.Term, isOfAgreement: provisions.Count == 1);
                    break;
                case Rule { Content: RuleContent.TakesEffect takes }:
                    agreement.Entry ??= takes.Rule;
                    break;
                case Rule { Content: RuleContent.Endures { Event: { } happening } }:
                    agreement.Ends.Add(new Anchor.Named(happening));
                    break;
                case Rule { Content: RuleContent.Prolonged prolonged }:
                    prolongations.Add((address, prolonged));
                    break;
                default:
                    break;
            }
        }

        var duties = norms.Where(norm => norm.Kind != DutyKind.Liberty).ToArray();
        foreach (var norm in norms)
        {
            norm.IsOnlyDutyOfClause = norms.Count == 1 || (duties.Length == 1 && duties[0] == norm);
        }

        foreach (var part in clause.Parts)
        {
            Add(agreement, part, groups.With(clause), prolongations);
        }
    }

    private void AddTerm(AgreementPlan agreement, ProvisionId id, Term term, bool isOfAgreement)
    {
        var plan = new TermPlan { Index = Terms.Count, Agreement = agreement, Id = id, Term = term, IsOfAgreement = isOfAgreement };
        Terms.Add(plan);
        agreement.Terms.Add(plan);
    }

    private NormPlan AddNorm(AgreementPlan agreement, Clause clause, ValueList<Clause> groups, Norm norm, ProvisionId address)
    {
        var read = Readings.Apply(agreement.Agreement, address, norm);
        var plan = new NormPlan { Index = Norms.Count, Agreement = agreement, Clause = clause, Groups = groups, Norm = read, Id = address };
        Norms.Add(plan);
        agreement.Norms.Add(plan);
        if (read.Changes.Count > 0)
        {
            agreement.Powers.Add(plan);
        }

        if (read.Modality == Modality.Permission)
        {
            agreement.Permissions.Add(plan);
        }

        if (read.Notwithstanding.Count > 0)
        {
            agreement.Overriding.Add(plan);
        }

        return plan;
    }

    private void Note(AgreementPlan agreement, Due? due)
    {
        LegalTime? named = due switch
        {
            Due.OnDay day => new LegalTime.Day(day.Day),
            Due.BeforeDay day => new LegalTime.Day(day.Day),
            Due.EndOfMonth month => new LegalTime.Day(month.Month.ToDateInterval().End),
            Due.EndOfYear year => new LegalTime.Day(new LocalDate(year.Year, 12, 31)),
            Due.AtTime at => new LegalTime.Moment(at.Local, at.Zone),
            _ => null,
        };
        LastTimeNamed = named is null ? LastTimeNamed : Instant.Max(LastTimeNamed, named.End(agreement.TimeZone));
    }
}
