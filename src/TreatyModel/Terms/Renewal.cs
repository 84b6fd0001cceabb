using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>What happens when a term runs out.</summary>
public abstract record Renewal
{
    private protected Renewal()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>The renewal in short.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    /// <summary>Renewed by silence, again and again, unless somebody gives notice in time.</summary>
    public sealed record Tacit : Renewal
    {
        /// <summary>How long each renewal lasts.</summary>
        public required Period Length { get; init => field = PeriodText.Check(value, nameof(Length)); }

        /// <summary>How long before the expiry of a term notice must be given at the latest, that day included.</summary>
        public required Period Notice { get; init => field = PeriodText.Check(value, nameof(Notice)); }

        /// <summary>Who may give notice, any one of them; empty for any party.</summary>
        public ValueList<Id<Actor>> NoticeBy { get; init => field = Guard.NotNull(value); } = [];

        internal override string Written => $"renewed tacitly for {PeriodText.Write(Length)} unless notice {PeriodText.Write(Notice)} before expiry";
    }

    /// <summary>Renewed if somebody decides so: the parties by agreement, a body, a mandate holder.</summary>
    public sealed record ByDecision : Renewal
    {
        /// <summary>How long each renewal lasts, or null where whoever decides says so.</summary>
        public Period? Length { get; init => field = value is null ? null : PeriodText.Check(value, nameof(Length)); }

        /// <summary>Who decides, all or any one of them.</summary>
        public required Bearers By { get; init => field = Guard.NotNull(value); }

        internal override string Written =>
            $"renewed{(Length is null ? "" : $" for {PeriodText.Write(Length)}")} if {By} so decide";
    }

    /// <summary>Goes on as long as something holds, whatever the first length.</summary>
    /// <param name="Condition">What must hold.</param>
    public sealed record AsLongAs(Condition Condition) : Renewal
    {
        /// <summary>What must hold.</summary>
        public Condition Condition { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Condition);

        internal override string Written => $"goes on as long as {Condition}";
    }
}
