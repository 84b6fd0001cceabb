using NodaTime;

namespace TreatyModel.Tests.Seeds;

/// <summary>What the seed article states, fact by fact: lay it beside the snapshots and tick each paragraph off.</summary>
public sealed class ArticleTests
{
    private const string Statement = "karabakh-2020-11-09";
    private const string Sochi = "sochi-2021-11-26";
    private const string Brussels = "brussels-2022-04-06";
    private const string Treaty = "peace-agreement";

    private static readonly LocalDate Day = new(2022, 4, 9);

    [Fact]
    public Task Paragraphs_0_and_1_The_Russian_president_discusses_a_draft_agreement_with_both_leaders() => Snapshot.Match(new Dossier()
        .People("putin", "aliyev", "pashinyan")
        .Document(Treaty)
        .Status(Treaty, Day)
        .ToString());

    [Fact]
    public Task Paragraph_2_They_spoke_by_telephone_on_better_relations_between_two_neighbours() => Snapshot.Match(new Dossier()
        .Entries("call-with-azerbaijan", "call-with-armenia")
        .ToString());

    [Fact]
    public Task Paragraph_3_Two_communiques_of_that_Saturday_tell_of_two_calls_on_the_Brussels_talks() => Snapshot.Match(new Dossier()
        .Sources("article", "presidency-azerbaijan-2022-04-09", "presidency-armenia-2022-04-09")
        .Entries("call-with-azerbaijan", "call-with-armenia", "brussels-meeting")
        .Document(Brussels)
        .ToString());

    [Fact]
    public Task Paragraph_4_The_accords_are_reaffirmed_in_the_Russian_presidencys_words_with_dates_that_contradict_the_record() => Snapshot.Match(new Dossier()
        .Entries("accords-reaffirmed", "statement-signed", "moscow-signed", "sochi-signed")
        .Place("nagorno-karabakh")
        .ToString());

    [Fact]
    public Task Paragraph_4_A_border_commission_is_to_be_formed_and_the_trilateral_group_to_be_activated() => Snapshot.Match(new Dossier()
        .Entries("commission-to-be-formed", "group-to-be-activated")
        .Clause(Sochi, "paragraph 4/commission")
        .Clause(Sochi, "paragraph 5")
        .Clause("moscow-2021-01-11", "1")
        .ToString());

    [Fact]
    public Task Paragraph_5_The_calls_touched_on_a_draft_and_on_a_visit_to_Russia_without_a_date() => Snapshot.Match(new Dossier()
        .Entries("draft-discussed", "visit-planned")
        .ToString());

    [Fact]
    public Task Paragraph_6_Russia_offers_on_8_April_to_help_create_the_conditions_for_a_peace_treaty() => Snapshot.Match(new Dossier()
        .People("lavrov")
        .Sources("lavrov-2022-04-08")
        .Entries("russia-offers-help")
        .ToString());

    [Fact]
    public Task Paragraph_7_After_talks_with_his_Armenian_colleague_he_says_that_the_work_has_begun() => Snapshot.Match(new Dossier()
        .People("mirzoyan")
        .Entries("lavrov-mirzoyan-talks", "work-has-begun")
        .ToString());

    [Fact]
    public Task Paragraphs_8_and_9_Both_leaders_told_their_foreign_ministries_to_begin_preparing_negotiations() => Snapshot.Match(new Dossier()
        .People("michel")
        .Entries("brussels-meeting", "ministries-instructed")
        .Sources("armenian-government-2022-04")
        .Clause(Brussels, "peace treaty")
        .ToString());

    [Fact]
    public Task Paragraph_10_A_concrete_process_and_a_joint_working_group_are_announced_by_a_third_party() => Snapshot.Match(new Dossier()
        .Entries("concrete-process-announced", "working-group-announced", "peace-agreement-announced")
        .Clause(Brussels, "peace treaty")
        .Clause(Brussels, "working group")
        .ToString());

    [Fact]
    public Task Paragraph_11_Sovereignty_is_disputed_and_each_claim_stands_beside_the_others() => Snapshot.Match(new Dossier()
        .Entries("claim-azerbaijan", "claim-armenia", "claim-de-facto-authorities")
        .Entries("resolution-822", "resolution-853", "resolution-874", "resolution-884")
        .ToString());

    [Fact]
    public Task Paragraph_12_Azerbaijani_forces_are_where_they_came_to_and_Azerbaijan_makes_a_claim_with_two_objects() => Snapshot.Match(new Dossier()
        .Entries("forces-still-there", "claim-areas-reached", "claim-presence")
        .ToString());

    [Fact]
    public Task Paragraph_13_The_ceasefire_took_effect_on_10_November_2020_after_about_a_month_and_a_half_of_fighting() => Snapshot.Match(new Dossier()
        .Document(Statement)
        .Entries("statement-in-force", "fighting-2020", "control-after-fighting")
        .Clause(Statement, "1/ceasefire")
        .Status(Statement, new LocalDate(2020, 11, 10))
        .ToString());

    [Fact]
    public Task Paragraph_14_Forces_stop_where_they_are_and_Russian_peacekeepers_deploy_along_the_line_and_the_corridor() => Snapshot.Match(new Dossier()
        .Document(Statement)
        .Clause(Statement, "1/standstill")
        .Clause(Statement, "3/line")
        .Clause(Statement, "3/deployment")
        .Clause(Statement, "6/corridor")
        .Place("line-of-contact")
        .Place("lachin-corridor")
        .ToString());
}
