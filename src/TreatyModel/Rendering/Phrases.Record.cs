using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Situations;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    /// <summary>What an entry records, as one sentence without its date and its sources.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The sentence.</returns>
    public string Sentence(Entry entry)
    {
        var words = Guard.NotNull(entry) switch
        {
            Act act => ActWords(act),
            Observation => ObservationWords(entry),
            Declaration declaration => DeclarationWords(declaration),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return English.Capital(words.TrimEnd('.')) + ".";
    }

    /// <summary>An entry in a few words: "hand-over by Armenia", "consent by Azerbaijan".</summary>
    internal string Short(Entry entry)
    {
        var who = entry.By.Count == 0 ? "" : $" by {English.List(entry.By.Select(The))}";
        var amount = entry.Amount is null ? "" : $" of {English.Amount(entry.Amount)}";
        return entry switch
        {
            Act act => $"{(act.Progress == Progress.Began ? "beginning of " : "")}{ActNouns.Of(act.Kind)}{amount}{who}",
            Observation => $"observation{amount}{(entry.By.Count == 0 ? "" : $" of {English.List(entry.By.Select(The))}")}{At(entry)}",
            Declaration said => $"{KindWords(said.Kind)}{who}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The sources of an entry in short: "article 4; lavrov-2022-04-08, passing on Armenia".</summary>
    internal static string Sources(IEnumerable<Attribution> attributions, Func<Id<Actor>, string> name) =>
        string.Join("; ", attributions.Select(one => Cite(one, name)).Distinct());

    internal string Sources(IEnumerable<Attribution> attributions) => Sources(attributions, The);

    internal string Sources(Entry entry) => Sources(entry.Attestations.Select(Attribution.Of));

    private static string Cite(Attribution attribution, Func<Id<Actor>, string> name)
    {
        var stance = attribution.Stance switch
        {
            Stance.Reports => "",
            Stance.Confirms => ", confirming",
            Stance.Denies => ", denying it",
            Stance.PassesOn => attribution.PassedOnFrom is null ? ", passing it on" : "",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var from = attribution.PassedOnFrom is null ? "" : $", passing on {name(attribution.PassedOnFrom)}";
        var certainty = attribution.Certainty == Certainty.Stated ? "" : $" ({English.Words(attribution.Certainty)})";
        return $"{attribution.Source}{(attribution.At is null ? "" : $" {attribution.At}")}{stance}{from}{certainty}";
    }

    private string ActWords(Act act)
    {
        var progress = act.Progress switch
        {
            Progress.Completed => "",
            Progress.Began => " (begun)",
            Progress.Progressed => " (going on)",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var who = Who(act.By, act.Through);
        var whom = Who(act.With, act.WithThrough);
        var by = who.Length == 0 ? "" : $" {(IsContact(act.Kind) ? "of" : "by")} {who}";
        var with = whom.Length == 0 ? "" : act.Kind == ActKind.HandOver ? $" to {whom}" : IsContact(act.Kind) ? $" with {whom}" : $", {whom}";
        return $"{ActNouns.Of(act.Kind)}{progress}{by}{with}{Rest(act)}";
    }

    private static bool IsContact(ActKind act) =>
        act == ActKind.Meet || act == ActKind.Confer || act == ActKind.Visit || act == ActKind.Consult;

    private string ObservationWords(Entry entry)
    {
        var who = Who(entry.By, entry.Through);
        return $"observation{(who.Length == 0 ? "" : $" of {who}")}{Rest(entry)}";
    }

    private string DeclarationWords(Declaration said)
    {
        var who = Who(said.By, said.Through) is { Length: > 0 } known ? known : "somebody not named";
        var to = Who(said.With, said.WithThrough);
        var verb = KindWords(said.Kind);
        var towards = said.Kind switch { DeclarationKind.Plan => "with", DeclarationKind.Claim => "against", _ => "to" };
        var whom = to.Length == 0 ? "" : $" {towards} {to}";
        var planned = said.Planned is not null ? $" (for {English.Name(said.Planned)})" : said.Kind == DeclarationKind.Plan ? " (no date given)" : "";
        var what = said.Text is not null ? $": {said.Text}" : said.Act is null ? "" : $": to {said.Act.Verb}";
        var effect = said.Effect is null || said.Text is not null ? "" : $" ({Phrase(said.Effect)})";
        return $"{verb} by {who}{whom}{planned}{what}{effect}";
    }

    private static string KindWords(DeclarationKind kind) => kind switch
    {
        DeclarationKind.Statement => "statement",
        DeclarationKind.Claim => "claim",
        DeclarationKind.Plan => "plan",
        DeclarationKind.Offer => "offer",
        DeclarationKind.Request => "request",
        DeclarationKind.Consent => "consent",
        DeclarationKind.Objection => "objection",
        DeclarationKind.Notice => "notice",
        DeclarationKind.Waiver => "waiver",
        DeclarationKind.Finding => "finding",
        DeclarationKind.Interpretation => "reading of the text",
        DeclarationKind.Instruction => "instruction",
        DeclarationKind.Reservation => "reservation",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Rest(Entry entry) =>
        $"{At(entry)}{(entry.Amount is null ? "" : $", {English.Amount(entry.Amount)}")}{(entry.Text is null ? "" : $": {entry.Text}")}";

    private string At(Entry entry) => entry.Where.Count == 0 ? "" : $", {ByKind(entry.Where)} {English.List(entry.Where.Select(The))}";

    /// <summary>Actors, each by the persons who acted for it where those are known.</summary>
    private string Who(ValueList<Id<Actor>> actors, ValueList<Id<Representative>> persons)
    {
        var left = persons.ToList();
        var words = new List<string>();
        foreach (var actor in actors)
        {
            var own = left.Where(person => register.Find(person)?.For == actor).ToArray();
            left.RemoveAll(own.Contains);
            words.Add(own.Length == 0 ? The(actor) : English.List(own.Select(Person)));
        }

        words.AddRange(left.Select(Person));
        return English.List(words);
    }

    internal string Person(Id<Representative> id) =>
        register.Find(id) is { } person ? $"{Name(id)} ({person.Office})" : id.Value;
}
