using CsCheck;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Law;
using TreatyModel.Terms;
using TreatyModel.Tests.Generators;
using TreatyModel.Time;
using static TreatyModel.Tests.Law.Case;

namespace TreatyModel.Tests.Law;

/// <summary>What holds of the law whatever is agreed and done.</summary>
public sealed class LawProperties
{
    private static readonly Gen<(Agreement Treaty, Entry[] Entries)> Cases = Gen.Select(GenLaw.Treaty, GenLaw.Entries);

    [Fact]
    public void Every_status_has_its_article_and_every_step_is_in_the_table() => Cases.Sample(of =>
    {
        var finding = Found(of.Treaty, [.. of.Entries]);
        Steps(finding.Status, standing => standing.Status, (from, to) => LegalLifecycle.OfTreaty.Any(step => step.From == from && step.To == to));
        foreach (var state in finding.States)
        {
            Steps(state.Status, standing => standing.Status, (from, to) => LegalLifecycle.OfState.Any(step => step.From == from && step.To == to));
        }
    });

    [Fact]
    public void The_order_in_which_a_day_is_told_does_not_matter() => Cases.SelectMany(of => Gen.Shuffle(of.Entries).Select(shuffled => (of, shuffled))).Sample(both =>
    {
        var one = Found(both.of.Treaty, [.. both.of.Entries]);
        var other = Found(both.of.Treaty, [.. both.shuffled]);
        Assert.Equal(one.Status, other.Status);
        Assert.Equal(one.States, other.States);
    });

    [Fact]
    public void Which_of_the_deposits_of_one_day_is_told_first_does_not_matter() => Gen.Select(GenLaw.Treaty, Gen.Int[2, 4]).Sample((treaty, count) =>
    {
        string[] states = ["a", "b", "c", "d"];
        TreatyFinding With(IEnumerable<string> order) => Found(treaty, [.. order.Take(count).Select((state, number) => (Entry)Act($"e{number}", "2001-01-01", ActKind.Ratify, state))]);
        var (one, other) = (With(states), With(states.Take(count).Reverse()));
        Assert.Equal(one.EntryIntoForce, other.EntryIntoForce);
        Assert.All(states.Take(count), state => Assert.Equal(one.State(state).Status.Segments.Select(Bare), other.State(state).Status.Segments.Select(Bare)));
    });

    [Fact]
    public void A_further_consent_never_delays_entry_into_force() => Gen.Select(Cases, GenLaw.Entries.Where(more => more.Length > 0)).Sample((of, more) =>
    {
        if (of.Treaty.FinalProvisions!.EntryIntoForce is not EntryIntoForce.Counted { On: Trigger.Given { What: ConsentAct.Consent } or Trigger.Every or Trigger.AnyOne })
        {
            return;
        }

        var before = Found(of.Treaty, [.. of.Entries]).EntryIntoForce.Computed;
        var consent = Act("more", more[0].Happened, ActKind.Ratify, more[0].By.AsSpan());
        var after = Found(of.Treaty, [.. of.Entries, consent]).EntryIntoForce.Computed;
        Assert.True(before is null || after!.At <= before.At);
    });

    [Fact]
    public void Withdrawing_and_taking_it_back_restores() => Cases.Sample(of =>
    {
        var final = of.Treaty.FinalProvisions! with { Withdrawal = new WithdrawalRule { Counting = "6 months" } };
        var treaty = of.Treaty with { FinalProvisions = final };
        ChronicleLine[] notice = [Say("leaves", "2010-01-01", new LegalEffect.Withdraws(), "a"), Say("stays", "2010-03-01", new LegalEffect.Revokes("leaves"), "a")];
        var without = Found(treaty, [.. of.Entries]);
        var with = Found(treaty, [.. of.Entries, .. notice]);
        Assert.Equal(without.State("a").At(Noon("2011-01-01")).Status, with.State("a").At(Noon("2011-01-01")).Status);
        Assert.Equal(without.On("2011-01-01"), with.On("2011-01-01"));
    });

    [Fact]
    public void Nothing_done_before_adoption_has_effect_but_initialling_and_provisional_application() => Cases.Sample(of =>
    {
        var adoption = Act("adopted", "2010-01-01", ActKind.Adopt);
        var only = of.Entries.Where(entry => entry is not Act act || act.Kind == ActKind.Initial || act.Kind == ActKind.ApplyProvisionally).ToArray();
        if (of.Treaty.FinalProvisions!.EntryIntoForce is EntryIntoForce.Fixed)
        {
            return;
        }

        var all = Found(of.Treaty, [.. of.Entries, adoption]);
        Assert.Equal(Found(of.Treaty, [.. only, adoption]).Status, all.Status);
        Assert.Null(all.EntryIntoForce.Computed);
    });

    [Fact]
    public void What_is_known_later_changes_no_earlier_answer() => Cases.Sample(of =>
    {
        var known = Noon("2001-06-01");
        var later = of.Entries.Select(entry => entry with { Id = $"later-{entry.Id}", Attestations = [entry.Attestations[0] with { Known = "2020" }] });
        var options = new LawOptions { KnownAt = known };
        TreatyFinding With(IEnumerable<Entry> entries) => LegalAssessment.Of(of.Treaty, new Chronicle { Lines = [.. entries] }, options)["treaty"];
        Assert.Equal(With(of.Entries).States, With(of.Entries.Concat(later)).States);
    });

    private static void Steps<T, TStatus>(Timeline<T> timeline, Func<T, TStatus> status, Func<TStatus, TStatus, bool> allowed)
        where T : notnull
    {
        for (var i = 1; i < timeline.Segments.Count; i++)
        {
            var (from, to) = (status(timeline.Segments[i - 1].Value), status(timeline.Segments[i].Value));
            Assert.True(EqualityComparer<TStatus>.Default.Equals(from, to) || allowed(from, to), $"{from} to {to} is not in the table: {timeline}");
        }
    }

    private static (Instant From, StateStatus Status) Bare(Segment<StateStanding> segment) => (segment.From, segment.Value.Status);
}
