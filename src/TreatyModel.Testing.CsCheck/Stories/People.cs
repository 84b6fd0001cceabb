using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Testing.Entries;
using TreatyModel.Values;

namespace TreatyModel.Testing.Stories;

/// <summary>Who can act and speak in a process: the actors that its registers have.</summary>
internal sealed class People
{
    private readonly Dictionary<Id<Actor>, Actor> known;

    internal People(PeaceProcess process) =>
        known = process.Actors.Concat(process.Agreements.SelectMany(agreement => agreement.Actors)).DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id);

    internal Actor[] Of(IEnumerable<Id<Actor>> ids) => [.. ids.Distinct().Where(known.ContainsKey).Select(id => known[id])];

    /// <summary>Who does what a norm is about: whose acts its bearer answers for, or else its bearers, of whom any one can be enough.</summary>
    internal Actor[] Doers(Finding duty) => Of(duty.Norm switch
    {
        { Performers.Count: > 0 } norm => norm.Performers,
        { Bearers.Sharing: Sharing.Any } => duty.Bearers.Take(1),
        _ => duty.Bearers,
    });

    /// <summary>Those who can agree to change a duty: the parties, and whom it is owed to.</summary>
    internal Actor[] Sides(Agreement agreement, Finding duty) => Of(agreement.Parties.Concat(duty.Norm.OwedTo));

    /// <summary>The voice of another side than the bearers', or of anybody else.</summary>
    internal Source OtherSide(Agreement agreement, ValueList<Id<Actor>> bearers) =>
        Of(agreement.Parties).Concat(known.Values).FirstOrDefault(one => !bearers.Contains(one.Id)) is { } other ? Voice.Of(other) : Voice.Onlooker;

    /// <summary>Who can find what is the case with a duty: who verifies it, or else somebody who is no side.</summary>
    internal Actor? Judge(Finding duty) =>
        Of(duty.Norm.Verifier ?? []).FirstOrDefault() ?? known.Values.FirstOrDefault(actor => actor is Body or InternationalOrganization);
}
