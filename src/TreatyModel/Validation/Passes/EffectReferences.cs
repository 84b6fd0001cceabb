using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Validation.Passes;

/// <summary>Checks that the effect of a declaration is one on something that there is: the entries and the readings that it names.</summary>
/// <param name="entries">The entries of the chronicle.</param>
/// <param name="agreements">The agreements of the process.</param>
/// <param name="findings">Where problems go.</param>
internal sealed class EffectReferences(HashSet<Id<Entry>> entries, IReadOnlyList<Agreement> agreements, Findings findings)
{
    internal void Check(Entry entry, string at, string who)
    {
        if (entry is not Declaration { Effect: { } effect } said)
        {
            return;
        }

        if (Named(effect) is ({ } id, var property, var does) && !entries.Contains(id))
        {
            findings.Add(
                Rules.UnknownEntry,
                $"{at}.effect.{property}",
                $"{who} {does} the entry '{id}', which the chronicle does not have: correct the id, or add the entry.",
                id.Value);
        }
        else if (effect is LegalEffect.Settles settles)
        {
            Check(settles, said, $"{at}.effect", who);
        }
    }

    // The entry that an effect names, the property that names it, and what the effect does with it.
    private static (Id<Entry>? Id, string Property, string Does) Named(LegalEffect effect) => effect switch
    {
        LegalEffect.Waives waives => (waives.Violation, "violation", "gives up what follows from"),
        LegalEffect.Finds finds => (finds.Of, "of", "holds something of"),
        LegalEffect.Revokes revokes => (revokes.Declaration, "declaration", "takes back"),
        LegalEffect.ObjectsTo objects => (objects.To, "to", "objects to"),
        LegalEffect.Accepts accepts => (accepts.Act, "act", "accepts"),
        LegalEffect.Confirms confirms => (confirms.Act, "act", "confirms"),
        LegalEffect.Postpones postpones => (postpones.Notice, "notice", "postpones"),
        _ => (null, "", ""),
    };

    private void Check(LegalEffect.Settles settles, Declaration said, string at, string who)
    {
        var open = Concerned(said).SelectMany(agreement => agreement.Ambiguities).Where(ambiguity => ambiguity.Id == settles.Ambiguity).ToArray();
        if (open.Length == 0)
        {
            var known = Concerned(said).SelectMany(agreement => agreement.Ambiguities).Select(ambiguity => ambiguity.Id.Value);
            findings.Add(
                Rules.UnknownReading,
                $"{at}.ambiguity",
                $"{who} settles '{settles.Ambiguity}', which no agreement that it concerns lists as open: take {Of(known)}, or list it among the agreement's ambiguities.",
                settles.Ambiguity.Value);
        }
        else if (!open.Any(ambiguity => ambiguity.Readings.Any(reading => reading.Key == settles.Reading)))
        {
            findings.Add(
                Rules.UnknownReading,
                $"{at}.reading",
                $"{who} settles '{settles.Ambiguity}' as '{settles.Reading}', which is none of its readings: take {Of(open.SelectMany(ambiguity => ambiguity.Readings).Select(reading => reading.Key))}.",
                settles.Reading);
        }
    }

    private IEnumerable<Agreement> Concerned(Declaration said)
    {
        var meant = said.Agreements.Concat(said.Cites.Select(cited => cited.Agreement).OfType<Id<Agreement>>()).ToHashSet();
        return agreements.Where(agreement => meant.Count == 0 || meant.Contains(agreement.Id));
    }

    private static string Of(IEnumerable<string> known) => string.Join(", ", known.Distinct()) is { Length: > 0 } list ? $"one of {list}" : "none, as there is none";
}
