using System.Collections;

namespace TreatyModel.Compliance.Engine;

/// <summary>The violations of a duty at one moment, in order of time.</summary>
internal sealed class ViolationList(ChunkedList<ViolationItem>.View view) : IReadOnlyCollection<ViolationItem>
{
    public int Count => view.Count;

    public IEnumerator<ViolationItem> GetEnumerator()
    {
        for (var chunk = 0; chunk < view.Chunks; chunk++)
        {
            for (var i = 0; i < view.ChunkAt(chunk).Length; i++)
            {
                yield return view.ChunkAt(chunk)[i];
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
