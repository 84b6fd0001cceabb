using System.Text;

namespace TreatyModel.Json;

/// <summary>Turns a byte of a file into the line and column that an editor shows.</summary>
internal static class Position
{
    internal static (int Line, int Column) Of(ReadOnlySpan<byte> bytes, long offset)
    {
        var before = bytes[..(int)Math.Min(offset, bytes.Length)];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    internal static ReadProblem Problem(ReadFailure failure, ReadOnlySpan<byte> bytes, string? file, int line = 0)
    {
        var position = Of(bytes, failure.Offset);
        return new ReadProblem
        {
            Code = failure.Code,
            File = file,
            Line = line == 0 ? position.Line : line,
            Column = position.Column,
            Path = failure.Path,
            Message = failure.Message,
        };
    }
}
