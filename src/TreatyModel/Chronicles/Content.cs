using System.Globalization;
using System.Text;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>All that a line says as one text, which orders lines where time and source do not. Lines with one text have one effect.</summary>
internal static class Content
{
    internal static string Of(ChronicleLine line) => line switch
    {
        Entry entry => Of(entry),
        Attests attests => Parts("attests", attests.Entry, Of(attests.Attestation)),
        Corrects corrects => Parts("corrects", Of(corrects.Entry), Of(corrects.Attestation)),
        Retracts retracts => Parts("retracts", retracts.Entry, Of(retracts.Attestation)),
        SameAs same => Parts("same", same.Entry, same.Other, Of(same.Attestation)),
        _ => line.Written,
    };

    private static string Of(Attestation word) => Parts(
        word.Source, word.At, word.Stance, word.PassedOnFrom, word.Known, word.KnownFromReprint, word.Happened, word.Amount,
        List(word.By), word.Certainty, word.Says, word.HeldAs, word.Note);

    private static string Of(Entry entry) => Parts(
        entry.Id, entry.Happened, entry.Received, entry.Circulated, List(entry.By), List(entry.Through), List(entry.With), List(entry.WithThrough), List(entry.Where),
        List(entry.Agreements), List(entry.Cites), List(entry.Events), entry.Outcome, entry.Amount, entry.Text,
        Parts([.. entry.Attestations.Select(Of)]),
        entry switch
        {
            Act act => Parts("act", act.Kind, act.Progress, List(act.AttributedTo), act.Attribution),
            Declaration said => Parts("declaration", said.Kind, said.Act, said.Planned, List(said.About), said.Effect?.Written, (said.Effect as LegalEffect.Finds)?.Gravity, (said.Effect as LegalEffect.Suspends)?.Clock, (said.Effect as LegalEffect.ObjectsTo)?.OpposesEntry),
            _ => "observation",
        });

    private static string List<T>(ValueList<T> items) => Parts([.. items.Cast<object>()]);

    // Each part after its length, so that no two lists of parts give one text.
    private static string Parts(params ReadOnlySpan<object?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var written = Convert.ToString(part, CultureInfo.InvariantCulture) ?? "";
            text.Append(CultureInfo.InvariantCulture, $"{(part is null ? -1 : written.Length)}:").Append(written);
        }

        return text.ToString();
    }
}
