namespace TreatyModel.Compliance.Engine;

/// <summary>How nodes depend on each other: an order in which each comes after all on which it depends, and where they go round in circles.</summary>
internal sealed class Graph
{
    private readonly int[][] dependents;
    private readonly int[][] needs;
    private readonly bool[] circles;

    // The nodes in order, those of one component together, and where each component begins; the last number is where all end.
    private readonly int[] nodes;
    private readonly int[] starts;

    private Graph(int[][] needs, int[][] dependents, List<int> nodes, List<int> starts, int[] componentOf)
    {
        (this.needs, this.dependents, this.nodes, this.starts, ComponentOf) = (needs, dependents, [.. nodes], [.. starts], componentOf);
        circles = new bool[Components];
        for (var component = 0; component < circles.Length; component++)
        {
            circles[component] = NodesOf(component) is not [var single] || needs[single].Contains(single);
        }
    }

    /// <summary>How many components there are: nodes by themselves, or those of a circle together.</summary>
    internal int Components => starts.Length - 1;

    internal int[] ComponentOf { get; }

    /// <summary>The nodes of a component, in order.</summary>
    internal ReadOnlySpan<int> NodesOf(int component) => nodes.AsSpan(starts[component]..starts[component + 1]);

    internal ReadOnlySpan<int> DependentsOf(int node) => dependents[node];

    internal ReadOnlySpan<int> NeedsOf(int node) => needs[node];

    /// <summary>Whether a component goes round in a circle: several nodes, or one that depends on itself.</summary>
    internal bool IsCircle(int component) => circles[component];

    /// <param name="needs">For each node those that it depends on.</param>
    internal static Graph Of(IReadOnlyList<IReadOnlyCollection<int>> needs) => Of([.. needs.Select(those => those.ToArray())]);

    private static Graph Of(int[][] needs)
    {
        var dependents = new List<int>?[needs.Length];
        for (var node = 0; node < needs.Length; node++)
        {
            foreach (var need in needs[node])
            {
                if (need != node)
                {
                    (dependents[need] ??= []).Add(node);
                }
            }
        }

        var (nodes, starts, componentOf) = Find(needs);
        return new Graph(needs, [.. dependents.Select(list => list?.ToArray() ?? [])], nodes, starts, componentOf);
    }

    // Tarjan's algorithm with a stack of its own: a chain of duties can be longer than the thread's stack is deep.
    private static (List<int> Nodes, List<int> Starts, int[] ComponentOf) Find(int[][] needs)
    {
        var count = needs.Length;
        var (index, low, componentOf) = (new int[count], new int[count], new int[count]);
        var (nodes, starts) = (new List<int>(count), new List<int>(count + 1) { 0 });
        var open = new Stack<int>();
        var isOpen = new bool[count];
        var work = new Stack<(int Node, int Next)>();
        var next = 1;
        for (var root = 0; root < count; root++)
        {
            if (index[root] != 0)
            {
                continue;
            }

            Enter(root);
            while (work.TryPop(out var top))
            {
                if (top.Next < needs[top.Node].Length)
                {
                    var need = needs[top.Node][top.Next];
                    work.Push((top.Node, top.Next + 1));
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

        return (nodes, starts, componentOf);

        void Enter(int node)
        {
            index[node] = low[node] = next++;
            open.Push(node);
            isOpen[node] = true;
            work.Push((node, 0));
        }

        void Close(int root)
        {
            int node;
            do
            {
                node = open.Pop();
                isOpen[node] = false;
                componentOf[node] = starts.Count - 1;
                nodes.Add(node);
            }
            while (node != root);
            nodes.Sort(starts[^1], nodes.Count - starts[^1], null);
            starts.Add(nodes.Count);
        }
    }
}
