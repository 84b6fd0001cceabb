using TreatyModel.Acts;
using TreatyModel.Clauses;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using static TreatyModel.Tests.Validation.BadDocument;
using static TreatyModel.Tests.Validation.BadPlaces;
using static TreatyModel.Tests.Validation.Sample;

namespace TreatyModel.Tests.Validation;

/// <summary>Times, conditions, amounts, bodies and places that come close to contradicting themselves and do not.</summary>
internal static class GoodTerms
{
    internal static IEnumerable<BadDocument> All =>
    [
        Norm("a window in order", norm => norm with { From = "2031-01-01", NotBefore = "2031-01-02", StartBy = "2031-01-03", Target = "2031-02-01", Due = "2031-02-01", Until = "2031-02-01" }),
        Norm("begun by then, or earlier where an event says so", norm => norm with { NotBefore = "earlier of (2031-06-01; 30 days after signature)", Due = "2031-05-01" }),
        Norm("begun at latest then", norm => norm with { NotBefore = "as soon as possible, at latest 2031-06-01", Due = "2031-05-01" }),
        Norm("stages side by side", norm => norm with { Milestones = [Stage("one", "2031-03-01") with { Where = ["zone"] }, Stage("two", "2031-02-01") with { Where = ["road"] }] }),
        Norm("a ceiling that falls", norm => norm with { Milestones = [Sum("one", "at most 50 persons"), Sum("two", "at most 30 persons")] }),
        Norm("one sum of each of two classes", norm => norm with { Milestones = [Sum("one", "50 persons (guards)"), Sum("two", "30 persons (staff)")] }),
        Norm("stages up to the whole", norm => norm with { Milestones = [Stage("one", null, "60 percent"), Stage("two", null, "40 percent")] }),
        Norm("all of it in each of two places", norm => norm with { Milestones = [Stage("one", null, "100 percent") with { Where = ["zone"] }, Stage("two", null, "100 percent") with { Where = ["road"] }] }),
        Norm("four hours of a morning", norm => norm with { From = "2031-01-01T08:00", Until = "2031-01-01T12:00", Recurrence = new Recurrence.DailyWindow { Hours = 4 } }),
        Norm("at least yearly for half a year", norm => norm with { From = "2031-01-01", Until = "2031-06-30", Recurrence = new Recurrence.Gap { Period = NodaTime.Period.FromYears(1) } }),

        Of("stages in lock-step", With(Reporting(
            Duty("x", ActKind.Meet) with { Milestones = [Stage("one", null), Stage("two", null) with { If = Condition.FulfilmentOf("5/y~one") }] },
            Duty("y", ActKind.Meet) with { Milestones = [Stage("one", null) with { If = Condition.FulfilmentOf("5/x~one") }, Stage("two", null) with { If = Condition.FulfilmentOf("5/x~two") }] }))),
        Of("either of two, one of which waits for nothing", With(Reporting(
            Duty("x", ActKind.Meet) with { If = new Condition.AnyOf([Condition.FulfilmentOf("5/y"), Condition.After("signature")]) },
            Duty("y", ActKind.Meet) with { Due = "earlier of (2031-01-01; 3 days after performance of 5/x)" }))),
        Of("each as long as the other is kept", With(Reporting(
            Duty("x", ActKind.Meet) with { If = Condition.While(new Condition.Kept("5/y")) },
            Duty("y", ActKind.Meet) with { If = Condition.While(new Condition.Kept("5/x")) }))),
        Of("a fallback after a deadline that waits for nothing", With(Reporting(
            Duty("x", ActKind.Meet) with { Due = "2031-01-01" },
            Duty("y", ActKind.Meet) with { If = new Condition.Otherwise("5/x"), Due = "3 days after deadline of 5/x" }))),

        Norm("one thing or its contrary", norm => norm with { If = new Condition.AnyOf([Condition.After("signature"), new Condition.Not(Condition.After("signature"))]) }),
        Norm("one outcome or another", norm => norm with { If = new Condition.AnyOf([new Condition.Outcome("act decide", "yes"), new Condition.Outcome("act decide", "no")]) }),
        Norm("after a day and before a later one", norm => norm with { If = new Condition.All([new Condition.Reached("2031-02-01"), new Condition.Not(new Condition.Reached("2031-03-01"))]) }),
        Norm("a consent that the text puts in the passive", norm => norm with { If = Condition.ConsentOf(Bearers.Unstated) }),
        Norm("until it is performed", norm => norm with { If = Condition.Except(Condition.FulfilmentOf("5/x")) }),

        Norm("limits that meet", norm => norm with { Amounts = ["at least 2 km", "at most 2000 m"] }),
        Norm("limits of two classes", norm => norm with { Amounts = ["at least 10 persons (guards)", "at most 5 persons (staff)"] }),
        Norm("a part as large as its whole", norm => norm with { Amounts = ["100 vehicles", "of which 100 vehicles (fuel)"] }),
        Norm("a part of what has no upper limit", norm => norm with { Amounts = ["at least 100 vehicles", "of which 150 vehicles (fuel)"] }),
        Norm("shares of two things", norm => norm with { Amounts = ["60 percent (seats)", "60 percent (posts)", "at most 50 percent (seats)"] }),

        Of("costs up to the whole, a veto and a chair of members", With(new JointBody
        {
            Number = "6",
            Body = "centre",
            Members = ["north", "south"],
            Rules = new BodyRules
            {
                Costs = [new CostShare { By = "north", Percent = 60 }, new CostShare { By = "south", Percent = 40 }],
                Decisions = [new DecisionRule { Kind = DecisionKind.Consensus, Veto = ["north"] }],
                Chair = new Chair { Held = ["south", "contributor"] },
                Seats = [new Seat { Number = 1, AppointedBy = "contributor" }],
            },
        })),
        Of("rules of a body whose members nobody names", With(Reporting(new Rule { Key = "x", Content = new RuleContent.Works(new BodyRules { Chair = new Chair { Held = ["outsider"] } }) }))),
        Norm("as soon as possible, with a limit", norm => norm with { Due = "as soon as possible, at latest 2031-03-01" }),
        Norm("when somebody says, or a day before", norm => norm with { Due = "earlier of (set by centre; 2031-03-01)" }),

        Of("a strip with a width of its own along a stretch", Placed(Strip("s", ["2 km", new Breadth { Distance = "1 km", Along = "road" }, new Breadth { Distance = "10 km", For = "tanks" }]))),
        Of("a zone as wide as both sides of the strip that bounds it", Placed(Strip("s", ["2 km"]), new Zone { Id = "d", Names = "D", Bounds = ["s"], Width = "4 km" })),
        Of("a zone in a strip as wide", Placed(Strip("s", ["2 km"]), new Zone { Id = "e", Names = "E", Width = "4 km", Within = ["s"] })),
        Of("a band up to the edge of the strip", Placed(Strip("s", ["2 km"]), new Band { Id = "d", Names = "D", Base = "line", From = "1 km", To = "2 km", Within = ["s"] })),
        Of("a strip around a zone that lies in it", Placed(Strip("s", ["2 km"]) with { Bases = ["d"] }, new Zone { Id = "d", Names = "D", Within = ["s"] })),
        Of("a wide road through a narrow zone", Placed(new Zone { Id = "d", Names = "D", Width = "1 km" }, new Corridor { Id = "e", Names = "E", Ends = ["a", "b"], Width = "5 km", Within = ["d"] })),
        Of("a strip in another, half as wide", Placed(Strip("s", ["2 km"]), Strip("d", ["1 km"]) with { Measure = WidthMeasure.Total, Within = ["s"] })),
    ];

    private static BadDocument Norm(string name, Func<Norm, Norm> change) => Of(name, With(Reporting(change(Duty("x", ActKind.Meet)))));

    private static Milestone Stage(string key, string? due, params Amount[] amounts) => new() { Key = key, Due = due is null ? null : (Due)due, Amounts = [.. amounts] };

    private static Milestone Sum(string key, Amount amount) => Stage(key, null, amount) with { Cumulative = true };
}
