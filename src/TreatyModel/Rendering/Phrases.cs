using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Sources;
using TreatyModel.Text;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Plain English for what a process consists of, composed from its parts: names, times, amounts, provisions.</summary>
/// <remarks>
/// It knows norms, effects and rules, never a type of clause. Names are written as <see cref="Names.Display"/> does, no
/// side's preferred; an id that names nothing stands for itself. One-way: text is never read back.
/// </remarks>
public sealed partial class Phrases
{
    private readonly Register register;

    private Phrases(Register register, Id<Agreement>? here)
    {
        this.register = register;
        Here = here;
    }

    /// <summary>The agreement that addresses without one mean, or null.</summary>
    internal Id<Agreement>? Here { get; }

    /// <summary>Phrases for a process and what happened in it.</summary>
    /// <param name="process">The process.</param>
    /// <param name="chronicle">Its chronicle, or null for none.</param>
    /// <returns>The phrases.</returns>
    public static Phrases Of(PeaceProcess process, Chronicle? chronicle = null) =>
        new(Register.Of(Guard.NotNull(process), chronicle ?? Chronicle.Empty), null);

    /// <summary>The same phrases where addresses without an agreement mean a given one.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The phrases.</returns>
    public Phrases In(Id<Agreement> agreement) => new(register, Guard.NotNull(agreement));

    /// <summary>The name of an actor.</summary>
    /// <param name="actor">The actor.</param>
    /// <returns>All its English names joined by "/", or the id where it has none.</returns>
    public string Name(Id<Actor> actor) => Joined(register.Find(Guard.NotNull(actor))?.Names) ?? actor.Value;

    /// <summary>The name of a person.</summary>
    /// <param name="representative">The person.</param>
    /// <returns>The name, or the id where there is none.</returns>
    public string Name(Id<Representative> representative) => Joined(register.Find(Guard.NotNull(representative))?.Names) ?? representative.Value;

    /// <summary>The name of a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>All its English names joined by "/", or the id where it has none.</returns>
    public string Name(Id<Place> place) => Joined(register.Find(Guard.NotNull(place))?.Names) ?? place.Value;

    /// <summary>The name of a source.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The name, or the id where there is none.</returns>
    public string Name(Id<Source> source) => Joined(register.Find(Guard.NotNull(source))?.Names) ?? source.Value;

    /// <summary>The title of an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The title, or the id where there is none.</returns>
    public string Name(Id<Agreement> agreement) => register.Find(Guard.NotNull(agreement))?.Title ?? agreement.Value;

    /// <summary>A time: "on 9 April 2022", "in November 2020", "about 10 March 2022".</summary>
    /// <param name="when">The time.</param>
    /// <returns>The phrase.</returns>
    public static string Phrase(When when) => English.Phrase(Guard.NotNull(when));

    /// <summary>An amount: "1,960 persons", "at most 5 km".</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The phrase.</returns>
    public static string Phrase(Amount amount) => English.Amount(Guard.NotNull(amount));

    /// <summary>What a provision says, as one sentence.</summary>
    /// <param name="provision">The norm, effect or rule.</param>
    /// <returns>The sentence, from capital letter to full stop.</returns>
    public string Sentence(Provision provision) => Sentence(Guard.NotNull(provision), null);

    /// <summary>What several provisions of one clause say, one sentence after the other.</summary>
    /// <param name="provisions">The provisions, in order.</param>
    /// <returns>The sentences: norms that differ in their object only are one, and a body is "it" once it is named.</returns>
    public string Sentences(IEnumerable<Provision> provisions)
    {
        var sentences = new List<string>();
        Id<Actor>? it = null;
        foreach (var provision in Merged(Guard.NotNull(provisions)))
        {
            sentences.Add(Sentence(provision, it));
            // Beside a single bearer, "it" could mean either.
            it = provision is Norm { Concerning: [var body], Bearers.Actors.Count: not 1 } norm && (norm.Act == ActKind.Establish || norm.Act == ActKind.Activate) ? body : it;
        }

        return string.Join(' ', sentences);
    }

    private string Sentence(Provision provision, Id<Actor>? it) => English.Capital(provision switch
    {
        Norm norm => NormWords(norm, it),
        Effect effect => EffectWords(effect),
        Rule rule => RuleWords(rule.Content, it),
        _ => throw new System.Diagnostics.UnreachableException(),
    }) + ".";

    private static IEnumerable<Provision> Merged(IEnumerable<Provision> provisions)
    {
        Norm? open = null;
        var objects = new List<string>();
        foreach (var provision in provisions)
        {
            if (open?.Object is not null && provision is Norm { Object: { } more } norm && norm with { Key = open.Key, Object = open.Object } == open)
            {
                objects.Add(more);
                continue;
            }

            if (open is not null)
            {
                yield return Closed(open, objects);
            }

            open = provision as Norm;
            objects = open?.Object is { } first ? [first] : [];
            if (open is null)
            {
                yield return provision;
            }
        }

        if (open is not null)
        {
            yield return Closed(open, objects);
        }
    }

    private static Norm Closed(Norm norm, List<string> objects) =>
        objects.Count > 1 ? norm with { Object = English.List(objects) } : norm;

    internal Source? Find(Id<Source> id) => register.Find(id);

    internal Agreement? Find(Id<Agreement> id) => register.Find(id);

    internal Representative? Find(Id<Representative> id) => register.Find(id);

    internal Place? Find(Id<Place> id) => register.Find(id);

    /// <summary>The name inside a sentence, with its article where the kind of thing takes one.</summary>
    internal string The(Id<Actor> actor) =>
        register.Find(actor) switch
        {
            Body or Organ or Collective => WithArticle(Name(actor)),
            InternationalOrganization when Name(actor).Contains(' ', StringComparison.Ordinal) => WithArticle(Name(actor)),
            _ => Name(actor),
        };

    /// <inheritdoc cref="The(Id{Actor})"/>
    internal string The(Id<Place> place) =>
        register.Find(place) is (Line or Corridor or Zone or Places.Buffer) && !Name(place).StartsWith("Zone ", StringComparison.Ordinal) || char.IsAsciiLetterLower(LastWord(Name(place))[0]) && register.Find(place) is not null
            ? WithArticle(Name(place))
            : Name(place);

    /// <summary>All names of the language shown, joined by "/"; a last word that they share is written once: "Berdzor/Lachin corridor".</summary>
    internal static string? Joined(Names? names)
    {
        var all = names?.Display()?.Split('/');
        if (all is not { Length: > 1 })
        {
            return names?.Display();
        }

        var last = LastWord(all[0]);
        return all.All(name => name.Length > last.Length && name.EndsWith($" {last}", StringComparison.Ordinal))
            ? $"{string.Join('/', all.Select(name => name[..^(last.Length + 1)]))} {last}"
            : string.Join('/', all);
    }

    private static string WithArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name : $"the {name}";

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..] is { Length: > 0 } word ? word : name;
}
