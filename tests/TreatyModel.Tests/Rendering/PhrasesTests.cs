using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Time;

namespace TreatyModel.Tests.Rendering;

public class PhrasesTests
{
    private static readonly Agreement Agreement = new()
    {
        Id = "a",
        Title = "An agreement",
        Actors =
        [
            new State { Id = "armenia", Names = "Armenia" },
            new State { Id = "azerbaijan", Names = "Azerbaijan" },
            new Body { Id = "group", Names = "working group" },
        ],
        Places =
        [
            new Territory { Id = "kelbajar", Names = Names.In("en", "Kelbajar district", "Karvachar district", "Kalbajar district") },
            new Point { Id = "shusha", Names = Names.In("en", "Shushi", "Shusha") },
            new Territory { Id = "nk", Names = "Nagorno-Karabakh" },
            new Corridor { Id = "lachin", Names = "Lachin corridor", Ends = ["nk", "armenia-land"], Width = "5 km", Bypasses = ["shusha"] },
        ],
        Clauses = [new TreatyModel.Clauses.Withdrawal { Number = "4", Forces = "armenia" }],
        Ambiguities =
        [
            new Ambiguity { Id = "clock", About = "When it begins.", Readings = [new Reading { Key = "s", Says = "Signature.", Time = "3 years after signature" }] },
        ],
    };

    private static readonly Phrases Phrases = Phrases.Of(PeaceProcess.Of(Agreement)).In("a");

    [Theory]
    [InlineData("2020-11-15", "by 15 November 2020", "from 15 November 2020")]
    [InlineData("before 2020-11-20", "before 20 November 2020", "from the day before 20 November 2020")]
    [InlineData("end of 2022-04", "by the end of April 2022", "from the end of April 2022")]
    [InlineData("end of 2021", "by the end of 2021", "from the end of 2021")]
    [InlineData("3 years after entry into force", "within 3 years of entry into force", "from 3 years after entry into force")]
    [InlineData("2020-11-10T00:00[Europe/Moscow]", "by 00:00 on 10 November 2020 (Europe/Moscow)", "from 00:00 on 10 November 2020 (Europe/Moscow)")]
    [InlineData("2020-11-10T00:00", "by 00:00 on 10 November 2020 (no time zone given)", "from 00:00 on 10 November 2020 (no time zone given)")]
    [InlineData("on performance of 4/withdraw", "by the completion of the withdrawal by Armenia (4/withdraw)", "from the withdrawal by Armenia (4/withdraw)")]
    [InlineData("on performance of 9/nothing", "by the completion of the performance of 9/nothing", "from the performance of 9/nothing")]
    [InlineData("blank", "by a date left blank in the text", "from a date left blank in the text")]
    [InlineData("blank clock", "by a date that the text leaves open (readings: within 3 years of signature)", "from a date that the text leaves open (readings: 3 years after signature)")]
    public void A_point_in_time_reads_as_a_deadline_and_as_a_beginning(string due, string deadline, string beginning)
    {
        Assert.Equal(deadline, Phrases.Deadline(due));
        Assert.Equal(beginning, Phrases.Beginning(due));
    }

    [Theory]
    [InlineData("2022-04-09", "on 9 April 2022")]
    [InlineData("2020-11", "in November 2020")]
    [InlineData("2020", "in 2020")]
    [InlineData("2022-03-10~", "about 10 March 2022")]
    [InlineData("2020-09-27/2020-11-09", "from 27 September 2020 to 9 November 2020")]
    [InlineData("2020-11-09T21:00Z", "at 21:00 on 9 November 2020 (UTC)")]
    public void A_time_reads_as_exactly_as_it_is_known(string when, string phrase) => Assert.Equal(phrase, Phrases.Phrase((When)when));

    [Theory]
    [InlineData("1960 persons", "1,960 persons")]
    [InlineData("1 persons", "1 person")]
    [InlineData("at most 5 km", "at most 5 km")]
    [InlineData("about 1.5 months", "about 1.5 months")]
    [InlineData("90 vehicles (armoured personnel carriers)", "90 vehicles (armoured personnel carriers)")]
    [InlineData("blank", "a number left blank in the text")]
    public void An_amount_reads_with_its_unit(string amount, string phrase) => Assert.Equal(phrase, Phrases.Phrase((Amount)amount));

    [Fact]
    public void A_term_says_how_it_is_renewed() => Assert.Equal(
        "5 years, renewed tacitly for 5 years at a time unless a party gives notice at least 6 months before expiry",
        Phrases.Phrase(Term.Years(5).RenewedTacitly(NodaTime.Period.FromMonths(6))));

    [Fact]
    public void Bearers_say_how_they_share_and_whether_the_text_names_them()
    {
        Assert.Equal("Armenia and Azerbaijan, each", Phrases.Phrase(Bearers.Each(["armenia", "azerbaijan"])));
        Assert.Equal("Armenia and Azerbaijan together", Phrases.Phrase(Bearers.Jointly("armenia", "azerbaijan")));
        Assert.Equal("Armenia or Azerbaijan", Phrases.Phrase(Bearers.Any("armenia", "azerbaijan")));
        Assert.Equal("nobody stated; read as Armenia", Phrases.Phrase(Bearers.AsRead("armenia")));
        Assert.Equal("nobody stated", Phrases.Phrase(Bearers.Unstated));
    }

    [Fact]
    public void Conditions_name_what_they_hang_on()
    {
        Assert.Equal("in parallel with the withdrawal by Armenia (4/withdraw)", Phrases.Phrase(Condition.InParallelWith("4/withdraw")));
        Assert.Equal("after entry into force", Phrases.Phrase(Condition.After("entry into force")));
        Assert.Equal("with the consent of Armenia", Phrases.Phrase(Condition.ConsentOf("armenia")));
        Assert.Equal("at the request of Armenia", Phrases.Phrase(Condition.AtRequestOf("armenia")));
    }

    [Fact]
    public void A_place_is_named_by_all_its_names_and_a_corridor_by_its_course()
    {
        Assert.Equal("Kalbajar/Karvachar/Kelbajar district", Phrases.Name((TreatyModel.Identifiers.Id<Place>)"kelbajar"));
        Assert.Equal(
            "the Lachin corridor (joining Nagorno-Karabakh and armenia-land, 5 km wide, bypassing Shusha/Shushi)",
            Phrases.Phrase(Agreement.Places[3]));
    }

    [Fact]
    public void A_norm_is_one_sentence()
    {
        var norm = new Norm { Key = "k", Modality = Modality.Obligation, Bearers = "armenia", Act = ActKind.HandOver, OwedTo = ["azerbaijan"], Where = ["kelbajar"], Due = "2020-11-15" };
        Assert.Equal("Armenia must hand over the Kalbajar/Karvachar/Kelbajar district to Azerbaijan by 15 November 2020.", Phrases.Sentence(norm));
        Assert.Equal(
            "Armenia and Azerbaijan must not open fire along the Lachin corridor.",
            Phrases.Sentence(new Norm { Key = "k", Modality = Modality.Prohibition, Bearers = ["armenia", "azerbaijan"], Act = ActKind.OpenFire, Where = ["lachin"] }));
        Assert.Equal(
            "Somebody whom the text does not name must build new links with the consent of Armenia.",
            Phrases.Sentence(new Norm { Key = "k", Modality = Modality.Obligation, Bearers = Bearers.Unstated, Act = ActKind.Build, Object = "new links", If = Condition.ConsentOf("armenia") }));
        Assert.Equal("Armenia has the power to suspend.", Phrases.Sentence(new Norm { Key = "k", Modality = Modality.Power, Bearers = "armenia", Act = ActKind.Suspend }));
    }

    [Fact]
    public void Effects_and_rules_are_sentences_too()
    {
        Assert.Equal("The working group takes up its work.", Phrases.Sentence(new Effect { Key = "k", Kind = EffectKind.Activates, Subject = (TreatyModel.Identifiers.Id<Actor>)"group" }));
        Assert.Equal("“An agreement” is reaffirmed.", Phrases.Sentence(new Effect { Key = "k", Kind = EffectKind.Reaffirms, Subject = (TreatyModel.Identifiers.Id<Agreement>)"a" }));
        Assert.Equal("It lasts 5 years from signature.", Phrases.Sentence(new Rule { Key = "k", Content = new RuleContent.Lasts(Term.Years(5).Starting("on signature")) }));
        Assert.Equal(
            "The working group is made up of Armenia and Azerbaijan, represented by ministers; its task: links.",
            Phrases.Sentence(new Rule { Key = "k", Content = new RuleContent.Composition { Body = "group", Members = ["armenia", "azerbaijan"], Level = "ministers", Mandate = ["links"] } }));
    }

    [Fact]
    public void Norms_that_differ_in_their_object_only_are_one_sentence()
    {
        var prisoners = new Norm { Key = "p", Modality = Modality.Obligation, Bearers = "armenia", Act = ActKind.Exchange, Object = "prisoners of war" };
        Assert.Equal("Armenia must exchange prisoners of war and remains.", Phrases.Sentences([prisoners, prisoners with { Key = "r", Object = "remains" }]));
    }

    [Fact]
    public void An_id_that_names_nothing_stands_for_itself() =>
        Assert.Equal("Nobody-known must withdraw.", Phrases.Sentence(new Norm { Key = "k", Modality = Modality.Obligation, Bearers = "nobody-known", Act = ActKind.Withdraw }));

    [Fact]
    public void Every_act_has_a_noun() => Assert.All(ActKind.All, act => Assert.True(ActNouns.Has(act), $"{act} has no noun in ActNouns."));
}
