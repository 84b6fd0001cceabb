using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Sources;

namespace TreatyModel.Validation.Passes;

/// <summary>What ids resolve against: the registers of a document and of what it stands in.</summary>
internal sealed class Register
{
    private readonly Register? around;
    private readonly Dictionary<Id<Actor>, Actor> actors = [];
    private readonly Dictionary<Id<Place>, Place> places = [];
    private readonly Dictionary<Id<Representative>, Representative> representatives = [];
    private readonly Dictionary<Id<Source>, Source> sources = [];

    private Register(Register? around, Dictionary<Id<Agreement>, AgreementView>? agreements) =>
        (this.around, Agreements) = (around, agreements);

    /// <summary>The agreements in reach, or null where nothing lists them: an agreement on its own.</summary>
    internal Dictionary<Id<Agreement>, AgreementView>? Agreements { get; }

    internal static Register Of(PeaceProcess process, Dictionary<Id<Agreement>, AgreementView> agreements) =>
        new Register(null, agreements).With(process.Actors, process.Places, process.Representatives, process.Sources);

    /// <summary>A chronicle may refer to what any agreement of its process lists.</summary>
    internal static Register Of(Chronicle chronicle, PeaceProcess process, Dictionary<Id<Agreement>, AgreementView> agreements)
    {
        var register = Of(process, agreements).With(chronicle.Actors, chronicle.Places, chronicle.Representatives, chronicle.Sources);
        foreach (var agreement in process.Agreements)
        {
            register.With(agreement.Actors, agreement.Places, agreement.Representatives, agreement.Sources);
        }

        return register;
    }

    /// <summary>An agreement's own registers, and those around it.</summary>
    internal static Register Of(Agreement agreement, Register? around) =>
        new Register(around, around?.Agreements).With(agreement.Actors, agreement.Places, agreement.Representatives, agreement.Sources);

    internal Actor? Find(Id<Actor> id) => actors.GetValueOrDefault(id) ?? around?.Find(id);

    internal Place? Find(Id<Place> id) => places.GetValueOrDefault(id) ?? around?.Find(id);

    internal Representative? Find(Id<Representative> id) => representatives.GetValueOrDefault(id) ?? around?.Find(id);

    internal Source? Find(Id<Source> id) => sources.GetValueOrDefault(id) ?? around?.Find(id);

    private Register With(IEnumerable<Actor> more, IEnumerable<Place> where, IEnumerable<Representative> persons, IEnumerable<Source> from)
    {
        AddAll(actors, more);
        AddAll(places, where);
        AddAll(representatives, persons);
        AddAll(sources, from);
        return this;
    }

    private static void AddAll<T>(Dictionary<Id<T>, T> register, IEnumerable<T> things)
        where T : class, IIdentified<T>
    {
        foreach (var thing in things)
        {
            register.TryAdd(thing.Id, thing);
        }
    }
}
