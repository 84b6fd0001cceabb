using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>An entry while later words are added to it: the words hang in a chain, so that two chains join in one step.</summary>
internal sealed class Told(Entry entry)
{
    /// <summary>The entry without the later words.</summary>
    internal Entry Entry => entry;

    private Link? first;
    private Link? last;

    internal void Add(Attestation word) => Join([word]);

    /// <summary>Adds all that was said on another entry, which is not used again.</summary>
    internal void Add(Told other)
    {
        Join(other.Own);
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
            words.Add(link.Word);
        }

        return entry with { Attestations = [.. words] };
    }

    private ValueList<Attestation> Own => entry.Attestations;

    private void Join(ValueList<Attestation> words)
    {
        foreach (var word in words)
        {
            var link = new Link(word);
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

    private sealed class Link(Attestation word)
    {
        internal Attestation Word { get; } = word;

        internal Link? Next { get; set; }
    }
}
