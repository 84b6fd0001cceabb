using System.Text;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Tests.Seeds;

/// <summary>Lays parts of the seed process under each other, each with every voice on it, for comparison with a source by eye.</summary>
internal sealed class Dossier
{
    private readonly StringBuilder text = new();

    /// <summary>Entries of the chronicle, each with its attestations.</summary>
    internal Dossier Entries(params string[] ids)
    {
        foreach (var entry in ids.Select(id => Karabakh.Entry(id)))
        {
            Line($"{entry.Id}: {What(entry)}, {entry.Happened}");
            Line($"  {Names(entry.By)}{Who(entry.Through)}{Towards(entry)}", entry.By.Count > 0 || entry.With.Count > 0);
            Line($"  where: {Names(entry.Where)}", entry.Where.Count > 0);
            Line($"  about: {Names((entry as Declaration)?.About ?? [])}", entry is Declaration { About.Count: > 0 });
            Line($"  of: {string.Join(", ", entry.Agreements)}", entry.Agreements.Count > 0);
            Line($"  bears on: {string.Join(", ", entry.Cites)}", entry.Cites.Count > 0);
            Line($"  amount: {entry.Amount}", entry.Amount is not null);
            Line($"  {entry.Text}", entry.Text is not null);
            foreach (var word in entry.Attestations)
            {
                var own = word.Happened is null ? "" : $", dates it {word.Happened}";
                Line($"  - {Voice(word.Source, word.At, word.Stance, word.PassedOnFrom, word.Certainty)}{own}, known {word.Known}"
                    + $"{(word.KnownFromReprint ? " from a reprint" : "")}{Words(word.Says, word.Note)}");
            }
        }

        return this;
    }

    /// <summary>A clause with its provisions, and the voices on each property that the article speaks of.</summary>
    internal Dossier Clause(string agreement, ProvisionId address)
    {
        var found = Karabakh.Agreement(agreement).Find(address).Single(clause => clause.Address() == address);
        Line($"{agreement}#{found}");
        foreach (var provision in found.Provisions)
        {
            Line($"  {provision}{(provision is Norm { Where.Count: > 0 } norm ? $", where: {Names(norm.Where)}" : "")}");
        }

        return Voices(Karabakh.Agreement(agreement).Citations.Where(citation => citation.Of == address));
    }

    /// <summary>What an agreement is, and the voices on each property of it that the article speaks of.</summary>
    internal Dossier Document(string id)
    {
        var agreement = Karabakh.Agreement(id);
        Line($"{agreement}");
        Line($"  label {agreement.Label?.ToString() ?? "unknown"}, nature {agreement.Nature}, text {agreement.Text}");
        Line($"  {string.Join("; ", agreement.Participants)}");
        return Voices(agreement.Citations.Where(citation => citation.Of is null));
    }

    /// <summary>The recorded status of an agreement at the end of a day, and the entry that records it.</summary>
    internal Dossier Status(string agreement, LocalDate day)
    {
        var status = StatusHistory.Of(agreement, Karabakh.Entries, DateTimeZone.Utc)
            .At(day.PlusDays(1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() - Duration.Epsilon);
        Line($"{agreement} at the end of {day:uuuu-MM-dd}: {status}");
        return this;
    }

    /// <summary>People, with the office and the capacity in which they act.</summary>
    internal Dossier People(params string[] ids)
    {
        foreach (var person in ids.Select(id => Karabakh.Process.Representatives.Single(person => person.Id == id)))
        {
            Line($"{person.Names}: {person.Office}, {person.Capacity}, for {Names([person.For])}");
            Voices(Karabakh.Process.Citations.Where(citation => citation.Property == $"representatives/{person.Id}"));
        }

        return this;
    }

    /// <summary>Sources, each with what it is.</summary>
    internal Dossier Sources(params string[] ids)
    {
        foreach (var source in ids.Select(id => Karabakh.Sources.Single(source => source.Id == id)))
        {
            Line($"{source.Id}: {source.Names}, {source.Kind}, dated {source.Dated?.ToString() ?? "nowhere"}{(source.Speaker is null ? "" : $", speaker {Names([source.Speaker])}")}");
            Line($"  {source.Note}", source.Note is not null);
            Voices(Karabakh.Process.Citations.Where(citation => citation.Property?.StartsWith($"sources/{source.Id}/", StringComparison.Ordinal) == true));
        }

        return this;
    }

    /// <summary>A place, and the voices on it.</summary>
    internal Dossier Place(string id)
    {
        Line($"{id}: {Names([(Id<Place>)id])}, {Karabakh.Process.Places.Single(place => place.Id == id).GetType().Name}");
        return Voices(Karabakh.Process.Citations.Where(citation => citation.Property == $"places/{id}"));
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private Dossier Voices(IEnumerable<Citation> citations)
    {
        var all = citations.ToArray();
        foreach (var property in all.Where(citation => citation.Source == "article").Select(citation => citation.Property).Distinct())
        {
            foreach (var citation in all.Where(citation => citation.Property == property))
            {
                Line($"  - {property ?? "the whole"}: {Voice(citation.Source, citation.At, citation.Stance, citation.PassedOnFrom, citation.Certainty)}{Words(citation.Says, citation.Note)}");
            }
        }

        return this;
    }

    private static string Voice(Id<Source> source, string? at, Stance stance, Id<Actor>? from, Certainty certainty) =>
        $"{source}{(at is null ? "" : source == "article" ? $" ¶{at}" : $" ({at})")} {stance}{(from is null ? "" : $" {from}")}{(certainty == Certainty.Stated ? "" : $", {certainty}")}";

    private static string Words(string? says, string? note) =>
        $"{(says is null ? "" : $"; says: {says}")}{(note is null ? "" : $" [{note}]")}";

    private static string What(Entry entry) => entry switch
    {
        Act act => $"act, {act.Kind} {act.Progress}",
        Observation => "observation",
        Declaration declaration => $"declaration, {declaration.Kind}{(declaration.Act is null ? "" : $" to {declaration.Act}")}{(declaration.Planned is null ? "" : $" by {declaration.Planned}")}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Towards(Entry entry) =>
        entry.With.Count == 0 ? "" : $" with {Names(entry.With)}{Who(entry.WithThrough)}";

    private static string Who(ValueList<Id<Representative>> people) =>
        people.Count == 0 ? "" : $" ({string.Join(", ", people.Select(id => Karabakh.Process.Representatives.Single(person => person.Id == id).Names))})";

    private static string Names(IEnumerable<Id<Actor>> ids) =>
        string.Join(", ", ids.Select(id => Karabakh.Process.Actors.Single(actor => actor.Id == id).Names));

    private static string Names(IEnumerable<Id<Place>> ids) =>
        string.Join(", ", ids.Select(id => Karabakh.Process.Places.Single(place => place.Id == id).Names));

    private void Line(string line, bool when = true)
    {
        if (when)
        {
            text.Append(line).Append('\n');
        }
    }
}
