using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>Finds the bodies that clauses or declarations want formed or put to work, and what is on record about them.</summary>
internal sealed class Bodies
{
    private readonly HashSet<Id<Actor>> bodies;
    private readonly List<(ProvisionId Address, Norm Norm)> norms;

    internal Bodies(PeaceProcess process, Chronicle chronicle, ValueList<Agreement> agreements)
    {
        norms =
        [
            .. from agreement in agreements
               from clause in agreement.AllClauses
               from norm in clause.Provisions.OfType<Norm>()
               where IsFormation(norm.Act)
               select (clause.Address(norm, agreement.Id), norm),
        ];

        // What a clause wants formed is a body here, whatever kind of actor the registers have it as.
        bodies =
        [
            .. process.Actors.Concat(process.Agreements.SelectMany(agreement => agreement.Actors)).Concat(chronicle.Actors)
                .OfType<Body>()
                .Select(body => body.Id),
            .. norms.SelectMany(norm => norm.Norm.Concerning),
        ];
    }

    internal ValueList<BodySituation> Sort(ValueList<Entry> entries)
    {
        var order = new List<Id<Actor>>();
        var found = new Dictionary<Id<Actor>, BodySituation>();
        var nameless = new List<BodySituation>();
        foreach (var (address, norm) in norms)
        {
            foreach (var body in norm.Concerning)
            {
                Change(body, now => now with { Required = now.Required.With(address) });
            }

            if (norm.Concerning.Count == 0)
            {
                nameless.Add(new BodySituation { Required = [address] });
            }
        }

        foreach (var declaration in entries.OfType<Declaration>().Where(said => said.Kind != DeclarationKind.Claim && IsFormation(said.Act)))
        {
            var about = About(declaration);
            foreach (var body in about)
            {
                Change(body, now => now with { Declared = now.Declared.With(declaration) });
            }

            if (about.Count == 0)
            {
                nameless.Add(new BodySituation { Declared = [declaration] });
            }
        }

        foreach (var act in entries.OfType<Act>().Where(act => IsFormation(act.Kind) || act.Kind == ActKind.Meet))
        {
            foreach (var body in About(act).Where(found.ContainsKey))
            {
                Change(body, now => now with { Done = now.Done.With(act) });
            }
        }

        return [.. order.Select(body => found[body]), .. nameless];

        void Change(Id<Actor> body, Func<BodySituation, BodySituation> change)
        {
            if (!found.TryGetValue(body, out var now))
            {
                order.Add(body);
                now = new BodySituation { Body = body };
            }

            found[body] = change(now);
        }
    }

    private static bool IsFormation(ActKind? act) => act == ActKind.Establish || act == ActKind.Activate;

    /// <summary>The bodies that an entry is about: those it names and, where it names none, those of the norms that it cites.</summary>
    private List<Id<Actor>> About(Entry entry)
    {
        var named = entry.With.Concat(entry.By).Where(bodies.Contains).Distinct().ToList();
        return named.Count > 0
            ? named
            : [.. norms.Where(norm => entry.Cites.Any(cited => Cites(cited, norm.Address))).SelectMany(norm => norm.Norm.Concerning).Distinct()];
    }

    private static bool Cites(ProvisionId cited, ProvisionId norm) =>
        cited.Agreement == norm.Agreement
        && cited.Clause == norm.Clause
        && (cited.Key is null || cited.Key == norm.Key || norm.Key!.StartsWith($"{cited.Key}.", StringComparison.Ordinal));
}
