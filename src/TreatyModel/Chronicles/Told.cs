using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>An entry while later words are added to it: the words hang in a chain, so that two chains join in one step.</summary>
/// <remarks>What was said on an entry that turns out to be this one keeps how much that one was said to be of.</remarks>
internal sealed class Told(Entry entry)
{
    /// <summary>The entry without the later words.</summary>
    internal Entry Entry => entry;

    private Link? first;
    private Link? last;

    internal void Add(Attestation word) => Join([word], entry);

    /// <summary>Adds all that was said on another entry, which is not used again.</summary>
    internal void Add(Told other)
    {
        Join(other.Entry.Attestations, other.Entry);
        if (other.first is not null)
        {
            last!.Next = other.first;
            last = other.last;
        }
    }

    internal Entry ToEntry()
    {
        if (first is null)
        {
            return entry;
        }

        var words = new List<Attestation>(entry.Attestations);
        for (var link = first; link is not null; link = link.Next)
        {
            words.Add(link.Word.Amount is null && link.Of.Amount is { } amount && amount != entry.Amount ? link.Word with { Amount = amount } : link.Word);
        }

        return entry with { Attestations = [.. words] };
    }

    private void Join(ValueList<Attestation> words, Entry of)
    {
        foreach (var word in words)
        {
            var link = new Link(word, of);
            if (last is null)
            {
                first = link;
            }
            else
            {
                last.Next = link;
            }

            last = link;
        }
    }

    private sealed class Link(Attestation word, Entry of)
    {
        /// <summary>The entry that it was said on.</summary>
        internal Entry Of { get; } = of;

        internal Attestation Word { get; } = word;

        internal Link? Next { get; set; }
    }
}
