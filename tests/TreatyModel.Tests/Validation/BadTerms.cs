using TreatyModel.Acts;
using TreatyModel.Clauses;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Sources;
using TreatyModel.Terms;
using static TreatyModel.Tests.Validation.BadDocument;
using static TreatyModel.Tests.Validation.Sample;

namespace TreatyModel.Tests.Validation;

/// <summary>Times, conditions, amounts and bodies that contradict themselves.</summary>
internal static class BadTerms
{
    private const string X = "agreements[accord].clauses[5].states[x]";

    internal static IEnumerable<BadDocument> All =>
    [
        Norm("due before it may be done", X + ".due", "TM1024", norm => norm with { NotBefore = "2031-03-02", Due = "2031-03-01" }),
        Norm("aimed at after it is due", X + ".due", "TM1024", norm => norm with { Target = "10 days after signature", Due = "5 days after signature" }),
        Norm("to begin before it binds", X + ".startBy", "TM1024", norm => norm with { From = "2031-03-02", StartBy = "2031-03-01" }),
        Of("a withdrawal that must begin after it is due", With(new Withdrawal { Number = "6", Forces = ["north"], StartBy = "2031-05-01", Due = "2031-04-01" }), "TM1024 agreements[accord].clauses[6].due"),
        Of("a limit that ends before it begins", With(new ForceLimit { Number = "6", Of = "north", Limits = ["at most 5 persons"], From = "2031-05-01", Until = "2031-04-01" }), "TM1021 agreements[accord].clauses[6].until"),
        Stages("a stage due before it may begin", ".milestones[one].due", "TM1024", new Milestone { Key = "one", From = "2031-02-02", Due = "2031-02-01" }),
        Stages("a stage due before the one in front", ".milestones[two].due", "TM1025", Stage("one", "60 days after signature"), Stage("two", "30 days after signature")),
        Stages("less in all than before", ".milestones[two].amounts", "TM1025", Sum("one", "50 percent (arms)"), Sum("two", "30 percent (arms)")),
        Stages("stages of more than the whole", ".milestones[two].amounts", "TM1054", Stage("one", null, "60 percent"), Stage("two", null, "50 percent")),
        Norm("ten hours of a morning", X + ".recurrence", "TM1026", norm => norm with { From = "2031-01-01T08:00", Until = "2031-01-01T12:00", Recurrence = new Recurrence.DailyWindow { Hours = 10 } }),
        Norm("every year for half a year", X + ".recurrence", "TM1026", norm => norm with { From = "2031-01-01", Until = "2031-06-30", Recurrence = new Recurrence.Gap { Period = NodaTime.Period.FromYears(1), Bound = GapBound.Exactly } }),

        Circle("performance and certificate", Duty("x", ActKind.Meet) with { If = new Condition.Certified("centre", "5/y") }, Duty("y", ActKind.Meet) with { If = Condition.FulfilmentOf("5/x") }),
        Circle("beginning and performance", Duty("x", ActKind.Meet) with { From = "on beginning of 5/y" }, Duty("y", ActKind.Meet) with { If = Condition.Held(Condition.After("performance of 5/x"), NodaTime.Period.FromDays(3)) }),
        Circle("its own performance", Duty("x", ActKind.Meet) with { If = Condition.After("performance of 5/x") }),
        Circle("its own deadline", Duty("x", ActKind.Meet) with { Due = "3 days after deadline of 5/x" }),
        Circle("the fallback of what waits for it", Duty("x", ActKind.Meet) with { If = new Condition.Otherwise("5/y") }, Duty("y", ActKind.Meet) with { Due = "day 7 from performance of 5/x" }),
        Circle("either of two that wait for it", Duty("x", ActKind.Meet) with { Due = "earlier of (3 days after performance of 5/y; 1.5 months after performance of 5/y)" }, Duty("y", ActKind.Meet) with { Due = "as soon as possible, at latest 2 days after performance of 5/x" }),
        Circle("two stages", Duty("x", ActKind.Meet) with { Milestones = [new Milestone { Key = "one", If = Condition.FulfilmentOf("5/x~two") }, new Milestone { Key = "two", Due = "2 days after performance of 5/x~one" }] }),
        Of("a phase from its own expiry", With(new PhaseClause { Number = "6", Name = "phase one", Term = Term.Days(42).Starting("on expiry of 6") }), "TM1023 agreements[accord].clauses[6]"),

        If("one thing and its contrary", new Condition.All([Condition.After("signature"), new Condition.Not(Condition.After("signature"))])),
        If("two outcomes of one event", new Condition.All([new Condition.Outcome("act decide", "yes"), new Condition.Outcome("act decide", "no")])),
        If("after a day and before an earlier one", new Condition.All([new Condition.Reached("2031-03-01"), new Condition.Not(new Condition.Reached("2031-02-01"))])),
        If("the consent of nobody", Condition.ConsentOf(new Bearers())),
        If("held what never holds", Condition.Held(Condition.AtRequestOf(new Bearers()), NodaTime.Period.FromDays(1))),
        If("except always", Condition.Except(new Condition.AnyOf([Condition.After("signature"), new Condition.Not(Condition.After("signature"))]))),
        If("as long as it is kept itself", Condition.While(new Condition.Kept("5/x"))),
        If("unless it is kept itself", Condition.Except(new Condition.Kept("5/x"))),

        Amounts("limits that exclude each other", "TM1052", "at least 2 km", "at most 1500 m"),
        Amounts("more and fewer than one number", "TM1052", "more than 5 persons", "at most 5 persons"),
        Amounts("a part larger than its whole", "TM1053", "100 vehicles", "of which 150 vehicles (fuel)"),
        Amounts("a part of nothing", "TM1053", "of which 50 vehicles (fuel)", "100 vehicles"),
        Amounts("shares over the whole", "TM1054", "60 percent (seats)", "50 percent (seats)"),
        Amounts("a share over the whole", "TM1054", "at least 110 percent"),

        Body("costs over the whole", "TM1054", "costs", new BodyRules { Costs = [new CostShare { By = "north", Percent = 60 }, new CostShare { By = "south", Percent = 50 }] }),
        Body("a veto of an outsider", "TM1055", "decisions[#0].veto", new BodyRules { Decisions = [new DecisionRule { Kind = DecisionKind.Consensus, Veto = ["outsider"] }] }),
        Body("an outsider in the chair", "TM2018", "chair.held", new BodyRules { Chair = new Chair { Held = ["outsider"] } }),

        Norm("as soon as possible", X + ".due", "TM2016", norm => norm with { Due = "as soon as possible" }),
        Norm("when somebody says", X + ".due", "TM2017", norm => norm with { Due = "later of (set by centre; 2031-01-01)" }),
        Of("a stage that is none", Accord with { Citations = [new Citation { Of = "5/report~one", Source = "text" }] }, "TM1006 agreements[accord].citations[#0].of"),
    ];

    private static BadDocument Norm(string name, string path, string code, Func<Norm, Norm> spoil) =>
        Of(name, With(Reporting(spoil(Duty("x", ActKind.Meet)))), $"{code} {path}");

    private static BadDocument Stages(string name, string path, string code, params Milestone[] stages) =>
        Norm(name, X + path, code, norm => norm with { Milestones = [.. stages] });

    private static BadDocument If(string name, Condition condition) => Norm(name, X + ".if", "TM1051", norm => norm with { If = condition });

    private static BadDocument Amounts(string name, string code, params Amount[] amounts) =>
        Norm(name, X + ".amounts", code, norm => norm with { Amounts = [.. amounts] });

    private static BadDocument Circle(string name, params Norm[] norms) => Of(name, With(Reporting(norms)), "TM1023 agreements[accord].clauses[5]");

    private static BadDocument Body(string name, string code, string path, BodyRules rules) =>
        Of(name, With(new JointBody { Number = "6", Body = "centre", Members = ["north", "south"], Rules = rules }), $"{code} agreements[accord].clauses[6].rules.{path}");

    private static Milestone Stage(string key, string? due, params Amount[] amounts) => new() { Key = key, Due = due is null ? null : (Due)due, Amounts = [.. amounts] };

    private static Milestone Sum(string key, Amount amount) => Stage(key, null, amount) with { Cumulative = true };
}
