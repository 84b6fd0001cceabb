using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Time;

namespace TreatyModel.Testing.Entries;

/// <summary>What actors do and say, as sentences: <c>russia.Performs("3/deploy", on: "2020-11-10")</c>.</summary>
public static class ActorVerbs
{
    /// <summary>It does what a norm is about: performs the obligation, uses the permission or the power.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="norm">The address of the norm, or of a clause that has only one of its own.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft: the act, towards whom and where are the norm's.</returns>
    public static EntryDraft Performs(this Actor actor, ProvisionId norm, When on) => Cites(actor, norm, on, Deed.Performs, Progress.Completed);

    /// <summary>It begins to do what a norm is about.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="norm">The address of the norm, or of a clause that has only one of its own.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft Begins(this Actor actor, ProvisionId norm, When on) => Cites(actor, norm, on, Deed.Performs, Progress.Began);

    /// <summary>It breaks a norm: does what is prohibited, or what those who report it hold to be a breach.</summary>
    /// <remarks>Of a clause its one prohibition is meant, or else its one standing duty. What breaks that can break others of the clause too: firing breaks a ceasefire and a ban on firing.</remarks>
    /// <param name="actor">Who.</param>
    /// <param name="norm">The address of the norm, or of a clause.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft Breaks(this Actor actor, ProvisionId norm, When on) => Cites(actor, norm, on, Deed.Breaks, Progress.Completed);

    /// <summary>It does something.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="act">What.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft Does(this Actor actor, ActKind act, When on) => new(Act(actor, act, on));

    /// <summary>It is seen somewhere, in some number.</summary>
    /// <param name="actor">Who is seen.</param>
    /// <param name="amount">How much of it.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft IsSeenWith(this Actor actor, Amount amount, When on) =>
        new(new Observation { Id = Unnamed, Happened = on, By = [Id(actor)], Amount = amount, Attestations = Unattested });

    /// <summary>It says something.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="kind">What it does by saying it.</param>
    /// <param name="on">When.</param>
    /// <param name="effect">What effect that is to have, or null for none of its own.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft Declares(this Actor actor, DeclarationKind kind, When on, LegalEffect? effect = null) =>
        new(new Declaration { Id = Unnamed, Kind = kind, Happened = on, By = [Id(actor)], Effect = effect, Attestations = Unattested });

    /// <summary>It consents: <c>azerbaijan.Consents(on: "2020-11-15").ToExtend("6/kelbajar", until: "2020-11-25")</c>.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="on">When.</param>
    /// <returns>The consent, which asks to what.</returns>
    public static ConsentDraft Consents(this Actor actor, When on) => new(actor, on);

    /// <summary>It gives notice under a clause.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="clause">The address of the clause or the term.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft GivesNotice(this Actor actor, ProvisionId clause, When on) => actor.Declares(DeclarationKind.Notice, on).Citing(clause);

    /// <summary>It gives up what is owed to it.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="norm">The address of the norm.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft Waives(this Actor actor, ProvisionId norm, When on) =>
        actor.Declares(DeclarationKind.Waiver, on, new LegalEffect.Waives()).Citing(norm);

    /// <summary>It invokes a ground not to perform.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="ground">The ground.</param>
    /// <param name="norm">The address of the norm.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft Invokes(this Actor actor, ExcuseGround ground, ProvisionId norm, When on) =>
        actor.Declares(DeclarationKind.Notice, on, new LegalEffect.Excuses { Ground = ground }).Citing(norm);

    private static ActKind AsTheNormSays { get; } = ActKind.Other("as-the-norm-says");

    internal static Id<Entry> Unnamed { get; } = "unnamed";

    internal static Values.ValueList<Attestation> Unattested { get; } = [new Attestation { Source = Voice.Onlooker, Known = "2000" }];

    internal static Act Act(Actor actor, ActKind act, When on) =>
        new() { Id = Unnamed, Kind = act, Happened = on, By = [Id(actor)], Attestations = Unattested };

    private static Id<Actor> Id(Actor actor) => actor ?? throw new ArgumentNullException(nameof(actor));

    // Which act it is, the norm says when the entry is written down.
    private static EntryDraft Cites(Actor actor, ProvisionId norm, When on, Deed deed, Progress progress) =>
        new(Act(actor, AsTheNormSays, on) with { Cites = [norm], Progress = progress }, deed);
}
