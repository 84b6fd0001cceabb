using TreatyModel.Places;
using TreatyModel.Values;
using static TreatyModel.Tests.Validation.BadDocument;
using static TreatyModel.Tests.Validation.Sample;

namespace TreatyModel.Tests.Validation;

/// <summary>Places that contradict themselves or each other.</summary>
internal static class BadPlaces
{
    internal static IEnumerable<BadDocument> All =>
    [
        Of("a strip around a band along the strip", Placed(Strip("s", ["2 km"]) with { Bases = ["d"] }, new Band { Id = "d", Names = "D", Base = "s", From = "1 km", To = "2 km" }), "TM1046 places[s]"),
        Of("what is left of itself", Placed(new Areas { Id = "d", Names = "D", Of = ["zone"], Without = ["d"] }), "TM1046 places[d]"),
        Of("two widths of one strip", Placed(Strip("s", ["2 km", "4 km"])), "TM1047 places[s].widths"),
        Of("each side of one side", Placed(Strip("s", ["2 km"]) with { OnSideOf = "zone" }), "TM1047 places[s].measure"),
        Of("a half-width given as the whole", Placed(Strip("s", ["2 km"]), new Zone { Id = "d", Names = "D", Bounds = ["s"], Width = "2 km" }), "TM1047 places[d].width"),
        Of("a zone in a narrower one", Placed(new Zone { Id = "d", Names = "D", Width = "5 km" }, new Zone { Id = "e", Names = "E", Width = "6000 m", Within = ["d"] }), "TM1048 places[e].within"),
        Of("a zone in a strip half as wide", Placed(Strip("s", ["2 km"]) with { Measure = WidthMeasure.Total }, new Zone { Id = "e", Names = "E", Width = "at least 4 km", Within = ["s"] }), "TM1048 places[e].within"),
        Of("a band beyond the strip that it lies in", Placed(Strip("s", ["2 km"]), new Band { Id = "d", Names = "D", Base = "line", From = "1 km", To = "3 km", Within = ["s"] }), "TM1048 places[d].within"),
        Of("a band turned round", Placed(new Band { Id = "d", Names = "D", Base = "line", From = "20 km", To = "10 km" }), "TM1049 places[d].to"),
        Of("one number on each side and in all", Placed(Strip("s", ["2 km"]), Strip("d", ["2 km"]) with { Measure = WidthMeasure.Total }), "TM2019 places[d].measure"),
        Of("a base and a stretch that nobody lists", Placed(Strip("s", [new Breadth { Distance = "1 km", Along = "nowhere" }]) with { Bases = [new Baseline { Of = "line", For = ["nobody"] }, "elsewhere"] }), "TM1001 places[s].bases[#0].for", "TM1002 places[s].bases[#1].of", "TM1002 places[s].widths[#0].along"),
    ];

    internal static TreatyModel.Agreements.PeaceProcess Placed(params Place[] more) => Process with { Places = Process.Places.With(more) };

    internal static TreatyModel.Places.Buffer Strip(string id, ValueList<Breadth> widths) =>
        new() { Id = id, Names = id.ToUpperInvariant(), Bases = ["line"], Widths = widths, Measure = WidthMeasure.EachSide };
}
