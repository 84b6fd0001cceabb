using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Validation.Passes;

/// <summary>Finds provisions that each wait for the other, so that none can ever begin or fall due.</summary>
/// <remarks>
/// An end waits for nothing. A whole clause is performed when its obligations are, and a norm when its stages are; a stage
/// begins with its norm, and waits for no other stage unless it says so.
/// </remarks>
internal sealed class CircularTimes
{
    private readonly Dictionary<string, List<string>> next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Path, string Name, string Address)> named = new(StringComparer.Ordinal);

    internal static void Check(IReadOnlyList<AgreementView> views, Findings findings)
    {
        var graph = new CircularTimes();
        foreach (var view in views)
        {
            graph.Add(view);
        }

        foreach (var circle in Circles.Find([.. graph.next.Keys], node => graph.next.GetValueOrDefault(node) ?? []))
        {
            // Where a provision begins, falls due and is performed in one circle, it is named once.
            if (circle.Find(graph.named.ContainsKey) is { } first)
            {
                var (path, name, address) = graph.named[first];
                List<string> members = [.. circle.Where(graph.named.ContainsKey).Select(node => graph.named[node].Address).Distinct()];
                findings.Add(Rules.CircularTime, path, $"{name} waits for itself: {Circles.Name(members)}.", address);
            }
        }
    }

    private void Add(AgreementView view)
    {
        var own = view.Agreement.Id;
        if (view.Agreement.FinalProvisions?.EntryIntoForce is EntryIntoForce.Fixed entry)
        {
            Link(Waits.ForEntry(own), Waits.Of(entry.Time, own));
            named.TryAdd(Waits.ForEntry(own), (view.At("finalProvisions.entryIntoForce"), $"The entry into force of {own}", Waits.ForEntry(own)));
        }

        foreach (var clause in view.Clauses)
        {
            var whole = clause.Clause.Address(own);
            if (whole.Key is not null)
            {
                Link($"{whole with { Key = null }}", [$"{whole}"]);
            }

            Link($"{whole}", clause.Clause.Parts.Select(part => $"{part.Address(own)}"));
            foreach (var provision in clause.Provisions)
            {
                switch (provision)
                {
                    case Norm norm: Add(norm, clause, whole, own); break;
                    case Effect effect: Add(effect, clause, whole, own); break;
                    case Rule rule: Add(rule, clause, whole, own); break;
                    default: throw new System.Diagnostics.UnreachableException();
                }
            }
        }
    }

    private void Add(Norm norm, ClauseView clause, ProvisionId whole, Id<Agreement> own)
    {
        var address = clause.Clause.Address(norm, own);
        Name(address, clause);
        Link(Waits.ForBeginning(address), Waits.Of(norm.From, own), Waits.Of(norm.NotBefore, own), Waits.Of(norm.If, own));
        Link(Waits.ForDeadline(address), Waits.Of(norm.Due, own));
        Link($"{address}", [Waits.ForBeginning(address), Waits.ForDeadline(address)], Waits.Of(norm.StartBy, own), Waits.Of(norm.Target, own));
        foreach (var stage in norm.Milestones)
        {
            var part = address with { Stage = stage.Key };
            Name(part, clause);
            Link(Waits.ForBeginning(part), [Waits.ForBeginning(address)], Waits.Of(stage.From, own), Waits.Of(stage.If, own));
            Link(Waits.ForDeadline(part), Waits.Of(stage.Due, own));
            Link($"{part}", [Waits.ForBeginning(part), Waits.ForDeadline(part)]);
            Link($"{address}", [$"{part}"]);
            Link($"{whole with { Stage = stage.Key }}", [$"{part}"]);
        }

        if (norm.Modality == Modality.Obligation)
        {
            Link($"{whole}", [$"{address}"]);
        }

        // Where a clause has one norm only, it begins and falls due with it.
        if (clause.Provisions.OfType<Norm>().Take(2).Count() == 1)
        {
            Link(Waits.ForBeginning(whole), [Waits.ForBeginning(address)]);
            Link(Waits.ForDeadline(whole), [Waits.ForDeadline(address)]);
        }
    }

    private void Add(Effect effect, ClauseView clause, ProvisionId whole, Id<Agreement> own)
    {
        var address = clause.Clause.Address(effect, own);
        Name(address, clause);
        Link(Waits.ForBeginning(address), Waits.Of(effect.From, own), Waits.Of(effect.If, own));
        Link($"{address}", [Waits.ForBeginning(address)]);
        if (clause.Clause is PhaseClause)
        {
            Link($"{whole}", [$"{address}"]);
            Link(Waits.ForBeginning(whole), [Waits.ForBeginning(address)]);
            Link(Waits.ForExpiry(whole), [Waits.ForBeginning(address)]);
        }
    }

    private void Add(Rule rule, ClauseView clause, ProvisionId whole, Id<Agreement> own)
    {
        switch (rule.Content)
        {
            case RuleContent.Lasts { Term.From: { } from }:
                named.TryAdd(Waits.ForExpiry(whole), (clause.Path, clause.Name, $"{whole}"));
                named.TryAdd(Waits.ForExpiry(clause.Clause.Address(rule, own)), (clause.Path, clause.Name, $"{whole}"));
                Link(Waits.ForExpiry(clause.Clause.Address(rule, own)), Waits.Of(from, own));
                Link(Waits.ForExpiry(whole), Waits.Of(from, own));
                break;
            case RuleContent.TakesEffect { Rule: EntryIntoForce.Fixed entry }:
                Link(Waits.ForEntry(own), Waits.Of(entry.Time, own));
                named.TryAdd(Waits.ForEntry(own), (clause.Path, clause.Name, Waits.ForEntry(own)));
                break;
            default:
                break;
        }
    }

    private void Name(ProvisionId address, ClauseView clause)
    {
        foreach (var node in (string[])[$"{address}", Waits.ForBeginning(address), Waits.ForDeadline(address)])
        {
            named.TryAdd(node, (clause.Path, clause.Name, $"{address}"));
        }
    }

    private void Link(string from, params IEnumerable<string>[] to)
    {
        foreach (var target in to.SelectMany(targets => targets))
        {
            (next.TryGetValue(from, out var found) ? found : next[from] = []).Add(target);
        }
    }
}
