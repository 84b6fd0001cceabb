namespace TreatyModel.Json.Codecs;

/// <summary>A record's codec, whatever the record.</summary>
internal interface IRecordCodec
{
    string? Word { get; }

    /// <summary>The names of its properties in files, in their order.</summary>
    IEnumerable<string> Names { get; }
}
