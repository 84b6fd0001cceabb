using System.Diagnostics;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Validation.Passes;

/// <content>What provisions that the author wrote out refer to, and the rules of a body.</content>
internal sealed partial class ClauseReferences
{
    private void States(string property, ValueList<Provision> provisions)
    {
        foreach (var provision in provisions)
        {
            var at = $"{property}[{provision.Key}]";
            switch (provision)
            {
                case Norm norm: Norm(at, norm); break;
                case Effect effect: Effect(at, effect); break;
                case Rule rule: Content($"{at}.content", rule.Content); break;
                default: throw new UnreachableException();
            }
        }
    }

    private void Norm(string at, Norm norm)
    {
        Parties($"{at}.bearers", norm.Bearers);
        Parties($"{at}.askedBy", norm.AskedBy);
        Parties($"{at}.concerning", norm.Concerning);
        Parties($"{at}.owedTo", norm.OwedTo);
        Parties($"{at}.performers", norm.Performers);
        Places($"{at}.where", norm.Where);
        Places($"{at}.to", norm.To);
        Amounts($"{at}.amounts", norm.Amounts);
        Counted($"{at}.measure", norm.Measure);
        Due($"{at}.from", norm.From);
        Due($"{at}.due", norm.Due);
        Due($"{at}.startBy", norm.StartBy);
        Due($"{at}.notBefore", norm.NotBefore);
        Due($"{at}.target", norm.Target);
        Due($"{at}.until", norm.Until);
        Recurs($"{at}.recurrence", norm.Recurrence);
        Stages($"{at}.milestones", norm.Milestones);
        If($"{at}.if", norm.If);
        Parties($"{at}.verifier", norm.Verifier);
        Consequences($"{at}.changes", norm.Changes);
        Addresses($"{at}.notwithstanding", norm.Notwithstanding);
    }

    private void Consequences(string at, ValueList<Consequence> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            Addresses($"{at}[#{i}].to", changes[i].To);
        }
    }

    private void Effect(string at, Effect effect)
    {
        references.Subject(effect.Subject, view.At($"{at}.subject"), view.Name);
        Parties($"{at}.by", effect.By);
        Due($"{at}.from", effect.From);
        If($"{at}.if", effect.If);
    }

    private void Content(string at, RuleContent content)
    {
        switch (content)
        {
            case RuleContent.Lasts lasts: Term($"{at}.term", lasts.Term); break;
            case RuleContent.Composition c: Actor($"{at}.body", c.Body); Parties($"{at}.members", c.Members); break;
            case RuleContent.TakesEffect takes: Entry($"{at}.rule", takes.Rule); break;
            case RuleContent.Prolonged p: Addresses($"{at}.of", p.Of); Renewal($"{at}.renewal", p.Renewal); break;
            case RuleContent.Endures endures: references.Event(endures.Event, view.At($"{at}.event"), view.Name); break;
            case RuleContent.Disputes disputes: Steps($"{at}.steps", disputes.Steps); break;
            case RuleContent.Languages: break;
            case RuleContent.Works works: Rules($"{at}.rules", works.Rules); break;
            default: throw new UnreachableException();
        }
    }

    private void Rules(string at, BodyRules rules)
    {
        view.Note(rules, view.At(at));
        for (var i = 0; i < rules.Seats.Count; i++)
        {
            var (seat, where) = (rules.Seats[i], $"{at}.seats[#{i}]");
            Parties($"{where}.appointedBy", seat.AppointedBy);
            Parties($"{where}.heldBy", seat.HeldBy);
            Parties($"{where}.barredNationalities", seat.BarredNationalities);
            Actor($"{where}.byDefault", seat.ByDefault);
        }

        Parties($"{at}.chair.held", rules.Chair?.Held);
        for (var i = 0; i < rules.Decisions.Count; i++)
        {
            Parties($"{at}.decisions[#{i}].veto", rules.Decisions[i].Veto);
        }

        for (var i = 0; i < rules.Costs.Count; i++)
        {
            Parties($"{at}.costs[#{i}].by", rules.Costs[i].By);
        }

        references.Place(rules.SeatedAt, view.At($"{at}.seatedAt"), view.Name);
        AllRecur($"{at}.meetings", rules.Meetings);
        Parties($"{at}.recess.agreedBy", rules.Recess?.AgreedBy);
        Parties($"{at}.recess.noticeBy", rules.Recess?.NoticeBy);
        Recurs($"{at}.reports", rules.Reports);
        Parties($"{at}.reportsTo", rules.ReportsTo);
        Parties($"{at}.subBodies", rules.SubBodies);
        Parties($"{at}.appealTo", rules.AppealTo);
        Due($"{at}.until", rules.Until);
    }

    private void AllRecur(string property, ValueList<Recurrence> recurrences)
    {
        for (var i = 0; i < recurrences.Count; i++)
        {
            Recurs($"{property}[#{i}]", recurrences[i]);
        }
    }
}
