using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>Bearers inside the compact text of a time or an event: <c>a and b</c> for all together, <c>a or b</c> for any one.</summary>
internal static class BearersText
{
    internal static string Write(Bearers bearers) =>
        string.Join(bearers.Sharing == Sharing.Any ? " or " : " and ", bearers.Actors);

    /// <summary>The bearers themselves, if they stand in the compact text without loss.</summary>
    internal static Bearers Check(Bearers? value, string property)
    {
        var given = Guard.NotNull(value, property);
        return Read(Write(given)) == given
            ? given
            : throw new ArgumentException($"'{given}' cannot stand here: the text names one actor, several together, or any one of several.", property);
    }

    internal static Bearers? Read(string text)
    {
        var any = text.Contains(" or ", StringComparison.Ordinal);
        var actors = new List<Id<Actor>>();
        foreach (var part in text.Split(any ? " or " : " and "))
        {
            if (!Id<Actor>.TryParse(part, out var actor))
            {
                return null;
            }

            actors.Add(actor);
        }

        return new Bearers { Actors = [.. actors], Sharing = any ? Sharing.Any : actors.Count == 1 ? Sharing.Each : Sharing.Jointly };
    }
}
