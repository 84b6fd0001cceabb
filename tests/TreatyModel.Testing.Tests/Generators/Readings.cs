using TreatyModel.Agreements;
using TreatyModel.Compliance;

namespace TreatyModel.Testing.Tests.Generators;

/// <summary>The first reading of what a text leaves open, as chronicles are made by it.</summary>
internal static class Readings
{
    internal static AssessmentOptions FirstOf(Agreement agreement) =>
        new() { Readings = [.. agreement.Ambiguities.Select(open => new ChosenReading(open.Id, open.Readings[0].Key))] };
}
