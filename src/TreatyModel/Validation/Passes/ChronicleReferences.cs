using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Validation.Passes;

/// <summary>Every reference of a chronicle's lines.</summary>
internal static class ChronicleReferences
{
    internal static void Follow(Chronicle chronicle, IReadOnlyList<Agreement> agreements, References references, Findings findings)
    {
        DocumentReferences.FollowRegisters(references, "", chronicle.Actors, chronicle.Representatives, chronicle.Places, chronicle.Sources);
        var entries = chronicle.Lines.OfType<Entry>().Select(entry => entry.Id).ToHashSet();
        var effects = new EffectReferences(entries, agreements, findings);
        for (var i = 0; i < chronicle.Lines.Count; i++)
        {
            var line = chronicle.Lines[i];
            var (at, who) = (PathOf(line, i), Name(line));
            switch (line)
            {
                case Entry entry:
                    Follow(entry, at, who, references);
                    effects.Check(entry, at, who);
                    break;
                case Attests attests:
                    Known(attests.Entry, "entry");
                    Follow(attests.Attestation, $"{at}.attestation", who, references);
                    break;
                case Corrects corrects:
                    Known(corrects.Entry.Id, "entry");
                    Follow(corrects.Entry, $"{at}.entry", who, references);
                    effects.Check(corrects.Entry, $"{at}.entry", who);
                    Follow(corrects.Attestation, $"{at}.attestation", who, references);
                    break;
                case Retracts retracts:
                    Known(retracts.Entry, "entry");
                    Follow(retracts.Attestation, $"{at}.attestation", who, references);
                    break;
                case SameAs same:
                    Known(same.Entry, "entry");
                    Known(same.Other, "other");
                    Follow(same.Attestation, $"{at}.attestation", who, references);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }

            void Known(Id<Entry> id, string property)
            {
                if (!entries.Contains(id))
                {
                    findings.Add(Rules.UnknownEntry, $"{at}.{property}", $"{who} speaks of the entry '{id}', which the chronicle does not have.", id.Value);
                }
            }
        }
    }

    /// <summary>An entry by its id; any other line by its position.</summary>
    internal static string PathOf(ChronicleLine line, int position) =>
        line is Entry entry ? $"lines[{entry.Id}]" : $"lines[#{position}]";

    internal static string Name(ChronicleLine line) => line switch
    {
        Entry entry => $"The entry '{entry.Id}'",
        Attests => "A line that attests",
        Corrects => "A correction",
        Retracts => "A withdrawal of an entry",
        SameAs => "A line that merges entries",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Follow(Entry entry, string at, string who, References references)
    {
        references.Actors(entry.By, $"{at}.by", who);
        references.Actors(entry.With, $"{at}.with", who);
        references.Representatives(entry.Through, $"{at}.through", who);
        references.Representatives(entry.WithThrough, $"{at}.withThrough", who);
        references.Places(entry.Where, $"{at}.where", who);
        references.Agreements(entry.Agreements, $"{at}.agreements", who);
        references.Addresses(entry.Cites, $"{at}.cites", who);
        references.Actors((entry as Act)?.AttributedTo ?? [], $"{at}.attributedTo", who);
        if (entry is Declaration said)
        {
            references.Places(said.About, $"{at}.about", who);
            references.Effect(said.Effect, $"{at}.effect", who);
        }

        foreach (var attestation in entry.Attestations)
        {
            Follow(attestation, $"{at}.attestations[{attestation.Source}]", who, references);
        }
    }

    private static void Follow(Attestation attestation, string at, string who, References references)
    {
        references.Source(attestation.Source, $"{at}.source", who);
        references.Actor(attestation.PassedOnFrom, $"{at}.passedOnFrom", who);
        references.Actors(attestation.By, $"{at}.by", who);
    }
}
