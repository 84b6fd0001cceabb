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
}
