using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TreatyModel.Situations;

namespace TreatyModel.Cli.Commands;

/// <summary>Metadata of the report, so that nothing is looked up by reflection.</summary>
[JsonSerializable(typeof(SituationReport))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class SituationJsonContext : JsonSerializerContext;
