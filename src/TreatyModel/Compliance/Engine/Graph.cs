namespace TreatyModel.Compliance.Engine;

/// <summary>How nodes depend on each other: an order in which each comes after all on which it depends, and where they go round in circles.</summary>
internal sealed class Graph
{
    private readonly int[][] dependents;
    private readonly IReadOnlyList<IReadOnlyCollection<int>> needs;
    private readonly bool[] circles;

    private Graph(IReadOnlyList<IReadOnlyCollection<int>> needs, int[][] dependents, int[][] components, int[] componentOf)
    {
        (this.needs, this.dependents, Components, ComponentOf) = (needs, dependents, components, componentOf);
        circles = Array.ConvertAll(components, nodes => nodes.Length > 1 || needs[nodes[0]].Contains(nodes[0]));
    }

    /// <summary>The nodes in order, those of one circle together.</summary>
    internal int[][] Components { get; }

    internal int[] ComponentOf { get; }

    internal ReadOnlySpan<int> DependentsOf(int node) => dependents[node];

    internal IReadOnlyCollection<int> NeedsOf(int node) => needs[node];

    /// <summary>Whether a component goes round in a circle: several nodes, or one that depends on itself.</summary>
    internal bool IsCircle(int component) => circles[component];

    /// <param name="needs">For each node those that it depends on.</param>
    internal static Graph Of(IReadOnlyList<IReadOnlyCollection<int>> needs)
    {
        var dependents = new List<int>?[needs.Count];
        for (var node = 0; node < needs.Count; node++)
        {
            foreach (var need in needs[node])
            {
                if (need != node)
                {
                    (dependents[need] ??= []).Add(node);
                }
            }
        }

        var (components, componentOf) = Find(needs);
        return new Graph(needs, [.. dependents.Select(list => list?.ToArray() ?? [])], components, componentOf);
    }

    // Tarjan's algorithm with a stack of its own: a chain of duties can be longer than the thread's stack is deep.
    private static (int[][] Components, int[] ComponentOf) Find(IReadOnlyList<IReadOnlyCollection<int>> needs)
    {
        var count = needs.Count;
        var (index, low, componentOf) = (new int[count], new int[count], new int[count]);
        var components = new List<int[]>();
        var open = new Stack<int>();
        var isOpen = new bool[count];
        var work = new Stack<(int Node, IEnumerator<int> Next)>();
        var next = 1;
        for (var root = 0; root < count; root++)
        {
            if (index[root] != 0)
            {
                continue;
            }

            Enter(root);
            while (work.TryPeek(out var top))
            {
                if (top.Next.MoveNext())
                {
                    var need = top.Next.Current;
                    if (index[need] == 0)
                    {
                        Enter(need);
                    }
                    else if (isOpen[need])
                    {
                        low[top.Node] = Math.Min(low[top.Node], index[need]);
                    }

                    continue;
                }

                work.Pop();
                if (work.TryPeek(out var above))
                {
                    low[above.Node] = Math.Min(low[above.Node], low[top.Node]);
                }

                if (low[top.Node] == index[top.Node])
                {
                    Close(top.Node);
                }
            }
        }

        return ([.. components], componentOf);

        void Enter(int node)
        {
            index[node] = low[node] = next++;
            open.Push(node);
            isOpen[node] = true;
            work.Push((node, needs[node].GetEnumerator()));
        }

        void Close(int root)
        {
            var members = new List<int>();
            int node;
            do
            {
                node = open.Pop();
                isOpen[node] = false;
                componentOf[node] = components.Count;
                members.Add(node);
            }
            while (node != root);
            members.Sort();
            components.Add([.. members]);
        }
    }
}
