using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Validation.Passes;

/// <summary>Finds provisions that each wait for the performance of the other, so that none can ever begin.</summary>
/// <remarks>
/// An end waits for nothing, and what is to happen in parallel may begin together: neither makes a circle. A whole
/// clause is performed when its obligations are.
/// </remarks>
internal static class CircularTimes
{
    internal static void Check(IReadOnlyList<AgreementView> views, Findings findings)
    {
        var graph = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var places = new Dictionary<string, (string Path, string Name)>(StringComparer.Ordinal);
        foreach (var view in views)
        {
            var agreement = view.Agreement.Id;
            if (view.Agreement.FinalProvisions?.EntryIntoForce is EntryIntoForce.Fixed entry)
            {
                Link(EntryOf(agreement), AnchorOf(entry.Time), agreement);
                places.TryAdd(EntryOf(agreement), (view.At("finalProvisions.entryIntoForce"), $"The entry into force of {agreement}"));
            }

            foreach (var clause in view.Clauses)
            {
                Add(clause, agreement);
            }
        }

        foreach (var circle in Circles.Find([.. graph.Keys], node => graph.GetValueOrDefault(node) ?? []))
        {
            if (circle.Find(places.ContainsKey) is { } first)
            {
                findings.Add(Rules.CircularTime, places[first].Path, $"{places[first].Name} waits for itself: {Circles.Name(circle)}.", first);
            }
        }

        void Add(ClauseView clause, Id<Agreement> agreement)
        {
            var whole = clause.Clause.Address(agreement);
            Link(whole with { Key = null }, whole);
            foreach (var part in clause.Clause.Parts)
            {
                Link(whole, part.Address(agreement));
            }

            foreach (var norm in clause.Provisions.OfType<Norm>())
            {
                var address = clause.Clause.Address(norm, agreement);
                places.TryAdd(address.ToString(), (clause.Path, clause.Name));
                Link(address.ToString(), AnchorOf(norm.From), agreement);
                Link(address.ToString(), AnchorOf(norm.Due), agreement);
                Link(address.ToString(), (norm.If as Condition.Occurred)?.Anchor, agreement);
                if (norm.Modality == Modality.Obligation)
                {
                    Link(whole, address);
                }
            }
        }

        void Link(object from, object? to, Id<Agreement>? own = null)
        {
            var target = to is Anchor anchor ? NodeOf(anchor, own!) : to?.ToString();
            if (target is not null && (from.ToString() != target || to is Anchor))
            {
                (graph.TryGetValue(from.ToString()!, out var next) ? next : graph[from.ToString()!] = []).Add(target);
            }
        }
    }

    private static Anchor? AnchorOf(Due? due) => due switch
    {
        Due.After after => after.Anchor,
        Due.OnEvent on => on.Anchor,
        _ => null,
    };

    private static string? NodeOf(Anchor anchor, Id<Agreement> own) => anchor switch
    {
        Anchor.Performance p => (p.Of.In(own) with { Bearer = null, Stage = null, Occurrence = null }).ToString(),
        Anchor.EntryIntoForceOf e => EntryOf(e.Agreement ?? own),
        Anchor.SignatureOf => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string EntryOf(Id<Agreement> agreement) => $"entry into force of {agreement}";
}
