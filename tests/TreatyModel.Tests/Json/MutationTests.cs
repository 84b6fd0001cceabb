using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using TreatyModel.Json;

namespace TreatyModel.Tests.Json;

/// <summary>Valid files, damaged at random: each reads, or is refused with the one exception.</summary>
public sealed partial class MutationTests
{
    private static readonly (DocumentKind Kind, byte[] Bytes)[] Files =
    [
        (DocumentKind.Agreement, BadFiles.Bytes(TreatyJson.WriteAgreement(Samples.Agreement))),
        (DocumentKind.Process, BadFiles.Bytes(TreatyJson.WriteProcess(Samples.Process))),
        (DocumentKind.Chronicle, BadFiles.Bytes(TreatyJson.WriteChronicle(Samples.Chronicle))),
    ];

    private static readonly string[] Values =
        ["null", "true", "[]", "{}", "\"\"", "\" \"", "1e400", "-0", "\"\\ud800\"", "\"2020-02-30\"", "\"other:\"", "[[]]", "{\"type\":\"norm\"}", "\"9999-12-31\"", "\"100000 years after signature\""];

    [Fact]
    public void Bytes_that_are_flipped_lost_or_doubled_give_clean_errors() =>
        Gen.Select(Gen.Int[0, Files.Length - 1].Select(i => Files[i]), Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte, Gen.Int[0, 3]).Array[1, 4]).Sample(
            (file, edits) =>
            {
                var bytes = file.Bytes.ToList();
                foreach (var (where, value, how) in edits)
                {
                    var at = where % bytes.Count;
                    switch (how)
                    {
                        case 0: bytes[at] = value; break;
                        case 1: bytes.RemoveRange(at, Math.Min(value, bytes.Count - at - 1)); break;
                        case 2: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(value, bytes.Count - at))); break;
                        default: bytes.Insert(at, value); break;
                    }
                }

                return IsClean(file.Kind, [.. bytes]);
            },
            iter: 3_000);

    [Fact]
    public void Tokens_that_are_lost_doubled_exchanged_or_replaced_give_clean_errors() =>
        Gen.Select(Gen.Int[0, Files.Length - 1].Select(i => Files[i]), Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue], Gen.Int[0, 3]).Array[1, 3]).Sample(
            (file, edits) =>
            {
                var tokens = Token().Matches(Encoding.UTF8.GetString(file.Bytes)).Select(match => match.Value).ToList();
                foreach (var (one, other, how) in edits)
                {
                    var (a, b) = (one % tokens.Count, other % tokens.Count);
                    switch (how)
                    {
                        case 0: tokens.RemoveAt(a); break;
                        case 1: tokens.Insert(a, tokens[b]); break;
                        case 2: (tokens[a], tokens[b]) = (tokens[b], tokens[a]); break;
                        default: tokens[a] = Values[other % Values.Length]; break;
                    }
                }

                return IsClean(file.Kind, BadFiles.Bytes(string.Concat(tokens)));
            },
            iter: 3_000);

    private static bool IsClean(DocumentKind kind, byte[] bytes)
    {
        try
        {
            var read = BadFileTests.Read(kind, bytes);
            return read.Equals(BadFileTests.Read(kind, bytes));
        }
        catch (TreatyJsonException error)
        {
            return error.Problems.Count is > 0 and <= TreatyJsonLimits.Problems
                && error.Problems.All(problem => problem is { Line: > 0, Column: > 0 } && problem.Message.Length is > 0 and < 1_000);
        }
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{}:,]|\\n|[^\\s\\[\\]{}:,\"]+")]
    private static partial Regex Token();
}
