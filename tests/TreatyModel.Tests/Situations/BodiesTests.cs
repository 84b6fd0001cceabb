using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Situations;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Situations;

/// <summary>What the page of a situation says of a body that was to be formed.</summary>
public class BodiesTests
{
    private static readonly Agreement Accord = Of() with
    {
        Clauses = [new BorderCommission { Number = "1", Body = "commission", Between = ["a", "b"], FormedBy = "2030-03-01" }],
    };

    public static TheoryData<Actor> Kinds => [new Body { Id = "commission", Names = "Border commission" }, new Organ { Id = "commission", Names = "Border commission" }];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_act_that_names_it_forms_it_whatever_kind_of_actor_it_is(Actor commission)
    {
        var formed = Did("formed", "a+b", ActKind.Establish, "2030-02-01") with { With = ["commission"] };
        Assert.DoesNotContain("nothing on record as done", PageOf(commission, formed), StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_that_cites_the_clause_forms_it() =>
        Assert.DoesNotContain("nothing on record as done", PageOf(new Body { Id = "commission", Names = "Border commission" }, Did("formed", "a+b", ActKind.Establish, "2030-02-01", "1")), StringComparison.Ordinal);

    [Fact]
    public void So_does_an_act_of_another_kind_that_performs_the_duty()
    {
        var page = PageOf(new Body { Id = "commission", Names = "Border commission" }, Did("appointed", "a+b", ActKind.Decide, "2030-02-01", "1/form"));
        Assert.Contains("asked for by pact#1/form; performed, as its duty says.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_on_record_it_says_so() =>
        Assert.Contains("asked for by pact#1/form; nothing on record as done.", PageOf(new Body { Id = "commission", Names = "Border commission" }), StringComparison.Ordinal);

    private static string PageOf(Actor commission, params ChronicleLine[] lines)
    {
        var accord = Accord with { Actors = Accord.Actors.With(commission) };
        var (process, chronicle) = (PeaceProcess.Of(accord), Record(lines));
        var day = new LocalDate(2030, 2, 10);
        return SituationText.Plain(process, chronicle, SituationReport.Of(process, chronicle, day), Assessment.Of(process, chronicle).At(day), width: 400);
    }
}
