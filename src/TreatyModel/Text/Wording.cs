namespace TreatyModel.Text;

/// <summary>Puts things side by side in a sentence.</summary>
internal static class Wording
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string List(IEnumerable<string> items, string last = "and")
    {
        var all = items.ToArray();
        return all.Length switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all[..^1])} {last} {all[^1]}",
        };
    }
}
