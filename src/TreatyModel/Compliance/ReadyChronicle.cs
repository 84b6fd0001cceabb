using TreatyModel.Agreements;
using TreatyModel.Compliance.Engine;

namespace TreatyModel.Compliance;

/// <summary>A chronicle sorted by what it bears on, ready to be assessed. Made by <see cref="Assessor.Read"/>.</summary>
public sealed class ReadyChronicle
{
    internal ReadyChronicle(Record record, PeaceProcess process) => (Record, Process) = (record, process);

    /// <summary>How many entries it holds: those known by the instant up to which knowledge counts.</summary>
    public int Entries => Record.Ledger.Count;

    internal Record Record { get; }

    internal PeaceProcess Process { get; }

    /// <summary>How many entries it holds.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Entries} entries");
}
