using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <content>Conditions on what somebody wants, certifies or holds.</content>
public abstract partial record Condition
{
    /// <summary>If actors consent.</summary>
    /// <param name="Of">The actors, and whether all or any one of them must.</param>
    public sealed record Consent(Bearers Of) : Condition
    {
        /// <summary>The actors, and whether all or any one of them must.</summary>
        public Bearers Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"with the consent of {Of}";
    }

    /// <summary>If actors ask for it.</summary>
    /// <param name="Of">The actors, and whether all or any one of them must.</param>
    public sealed record Request(Bearers Of) : Condition
    {
        /// <summary>The actors, and whether all or any one of them must.</summary>
        public Bearers Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"at the request of {Of}";
    }

    /// <summary>Once somebody has certified or verified that a provision is fulfilled.</summary>
    /// <param name="By">Who certifies.</param>
    /// <param name="Of">The provision.</param>
    public sealed record Certified(Bearers By, ProvisionId Of) : Condition
    {
        /// <summary>Who certifies.</summary>
        public Bearers By { get; init => field = Guard.NotNull(value); } = Guard.NotNull(By);

        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"once {By} certifies {Of}";
    }

    /// <summary>If a named office is of an opinion.</summary>
    /// <param name="Of">The office.</param>
    /// <param name="That">The opinion, in our own words.</param>
    public sealed record Opinion(Id<Actor> Of, string That) : Condition
    {
        /// <summary>The office.</summary>
        public Id<Actor> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        /// <summary>The opinion, in our own words.</summary>
        public string That { get; init => field = Guard.Text(value); } = Guard.Text(That);

        internal override string Written => $"if {Of} is of the opinion that {That}";
    }
}
