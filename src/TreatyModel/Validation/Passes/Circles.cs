namespace TreatyModel.Validation.Passes;

/// <summary>Finds circles in a graph in time linear in its size, without recursion (Tarjan's algorithm).</summary>
internal static class Circles
{
    /// <summary>Each set of nodes that lead back to themselves, its nodes in the order given.</summary>
    internal static List<List<T>> Find<T>(IReadOnlyList<T> nodes, Func<T, IEnumerable<T>> next)
        where T : class
    {
        var order = new Dictionary<T, int>();
        var low = new Dictionary<T, int>();
        var onPath = new HashSet<T>();
        var path = new Stack<T>();
        var work = new Stack<(T Node, IEnumerator<T> Next)>();
        var circles = new List<List<T>>();
        foreach (var root in nodes)
        {
            Visit(root);
            while (work.TryPeek(out var top))
            {
                if (top.Next.MoveNext())
                {
                    Visit(top.Next.Current, from: top.Node);
                    continue;
                }

                work.Pop();
                if (work.TryPeek(out var parent))
                {
                    low[parent.Node] = Math.Min(low[parent.Node], low[top.Node]);
                }

                if (low[top.Node] == order[top.Node])
                {
                    Close(top.Node);
                }
            }
        }

        var positions = nodes.Distinct().Select((node, i) => (node, i)).ToDictionary(item => item.node, item => item.i);
        foreach (var circle in circles)
        {
            circle.Sort((a, b) => positions.GetValueOrDefault(a, int.MaxValue).CompareTo(positions.GetValueOrDefault(b, int.MaxValue)));
        }

        return circles;

        void Visit(T node, T? from = null)
        {
            if (order.TryAdd(node, order.Count))
            {
                low[node] = order[node];
                path.Push(node);
                onPath.Add(node);
                work.Push((node, next(node).GetEnumerator()));
            }
            else if (onPath.Contains(node) && from is not null)
            {
                low[from] = Math.Min(low[from], order[node]);
            }
        }

        void Close(T node)
        {
            var members = new List<T>();
            T member;
            do
            {
                member = path.Pop();
                onPath.Remove(member);
                members.Add(member);
            }
            while (!EqualityComparer<T>.Default.Equals(member, node));

            if (members.Count > 1 || next(node).Contains(node))
            {
                circles.Add(members);
            }
        }
    }

    /// <summary>A circle for a message: its first members, and how many more there are.</summary>
    internal static string Name<T>(IReadOnlyList<T> circle)
    {
        const int shown = 5;
        var names = string.Join(", ", circle.Take(shown).Select(member => $"'{member}'"));
        return circle.Count > shown ? $"{names} and {circle.Count - shown} more" : names;
    }
}
