using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Law;
using TreatyModel.Provisions;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Tests.Compliance;

public partial class QuestionTests
{
    private static readonly Question Treaty = new("armenia-azerbaijan-2025");

    private static Finding Treaty1 => Treaty.Ask(1).At(new LocalDate(2027, 4, 1))["XV/withdraw-claims"];

    private static Finding Treaty2 => Treaty.Ask(2).At(new LocalDate(2025, 12, 1))["VII/forces"];

    private static Finding Treaty3 => Treaty.Ask(3).At(new LocalDate(2027, 4, 1))["V"];

    private static Finding Treaty5 => Treaty.Ask(5).At(new LocalDate(2025, 12, 1))["I"];

    [Fact]
    public void Treaty_1_A_month_after_31_March_is_30_April() => Assert.Equal(new LocalDate(2027, 4, 30), DayOf(Treaty1.Due));

    // A question of legal status: initialling neither binds nor brings the interim obligation of article 18 of the Vienna
    // Convention. Law says so, and compliance that nothing binds yet and what is waited for.
    [Fact]
    public void Treaty_2_A_mission_on_the_border_breaks_no_duty_of_a_text_that_is_only_initialled()
    {
        Assert.All(Treaty2.Parts, part => Assert.Equal(Phase.Pending, part.Phase));
        Assert.Empty(Treaty2.Violations);
        NotInForce(Treaty2);
        Initialled(2);

        // Were it in force, whether a civilian mission is among the forces meant would still be read in two ways.
        Assert.Equal(2, Assert.Single(Treaty.Agreement.Ambiguities, ambiguity => ambiguity.Id == "third-party-forces").Readings.Count);
    }

    // Whether the exchange of ratifications is also the exchange of notifications by which the treaty enters into force is open.
    [Fact]
    public void Treaty_3_When_relations_are_to_be_established_cannot_be_computed_for_a_number_is_blank()
    {
        var due = Assert.IsType<Resolved<LegalTime>.Undetermined>(Treaty3.Due);
        Assert.Empty(due.Candidates);
        Assert.Contains("blank", due.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Treaty_4_Where_the_texts_differ_the_English_one_prevails()
    {
        Assert.Equal("en", Assert.Single(Treaty.Agreement.Rules<RuleContent.Languages>()).Prevailing?.ToString());
        Assert.Equal("en", Treaty.Agreement.PrevailingLanguage?.ToString());
    }

    [Fact]
    public void Treaty_5_Initialling_does_not_bind()
    {
        Assert.All(Treaty5.Parts, part => Assert.Equal(Phase.Pending, part.Phase));
        NotInForce(Treaty5);
        Initialled(5);
        Assert.Equal("event notifications-exchanged", Assert.Single(LawOf(5)[Treaty.Agreement.Id].EntryIntoForce.Missing).What);
        Assert.All(Treaty.Ask(5).At(new LocalDate(2030, 1, 1)), finding => Assert.Equal(Phase.Pending, finding.Phase));
    }

    [Fact]
    public Task Treaty_in_words() => Snapshot.Match(Question.InWords(
        ("1", Treaty1.Explain()),
        ("2", Treaty2.Explain()),
        ("2, in law", InLaw(2)),
        ("3", Treaty3.Explain()),
        ("5", Treaty5.Explain()),
        ("5, in law", InLaw(5))));

    // The text is authentic, and neither State has signed: nothing binds either, not even not to defeat its object and purpose.
    private static void Initialled(int question)
    {
        var law = LawOf(question)[Treaty.Agreement.Id];
        Assert.Equal(TreatyStatus.Authenticated, law.At(Asked).Status);
        Assert.All(law.States, state =>
        {
            Assert.Equal(StateStatus.Initialled, state.At(Asked).Status);
            Assert.False(state.At(Asked).InterimObligation);
        });
        Assert.Equal(PairStatus.NotInForce, LawOf(question).Between("armenia", "azerbaijan").At(Treaty.Agreement.Id, Asked).Status);
    }

    private static Instant Asked => Instant.FromUtc(2025, 12, 1, 12, 0);

    private static LegalAssessment LawOf(int question) => LegalAssessment.Of(Treaty.Agreement, Treaty.Events(question));

    private static string InLaw(int question) => string.Join(' ', Treaty.Agreement.Parties.Select(party => LawOf(question).Explain(Treaty.Agreement.Id, party, Asked))
        .Prepend(LawOf(question).Explain(Treaty.Agreement.Id, Asked)));

    private static void NotInForce(Finding finding)
    {
        var force = Assert.Single(finding.Reasons, reason => reason.Kind == ReasonKind.Force);
        Assert.Equal((Anchor)"event notifications-exchanged", force.WaitingFor);
    }
}
