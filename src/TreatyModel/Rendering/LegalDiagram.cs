using System.Text;
using TreatyModel.Law;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Draws the lives of treaties and of States towards them as Mermaid state diagrams, from the one table of each.</summary>
public static class LegalDiagram
{
    /// <summary>The life of a treaty.</summary>
    /// <returns>The diagram.</returns>
    public static string OfTreaty() => Draw(LegalLifecycle.OfTreaty);

    /// <summary>The life of a State towards a treaty.</summary>
    /// <returns>The diagram.</returns>
    public static string OfState() => Draw(LegalLifecycle.OfState);

    private static string Draw<T>(ValueList<LegalTransition<T>> table)
        where T : struct, Enum
    {
        var text = new StringBuilder("stateDiagram-v2\n").Append("    [*] --> ").Append(default(T)).Append('\n');
        foreach (var step in table)
        {
            text.Append("    ").Append(step.From).Append(" --> ").Append(step.To).Append(": ").Append(step.When).Append(", art. ").Append(step.Article.Number).Append('\n');
        }

        return text.ToString();
    }
}
