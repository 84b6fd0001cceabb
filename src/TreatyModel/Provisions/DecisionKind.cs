namespace TreatyModel.Provisions;

/// <summary>By what rule a body decides.</summary>
public enum DecisionKind
{
    /// <summary>Without objection.</summary>
    Consensus,

    /// <summary>Every vote for it.</summary>
    Unanimity,

    /// <summary>A majority, simple unless a share is given.</summary>
    Majority,

    /// <summary>A majority of the whole and in each of several groups.</summary>
    DoubleMajority,

    /// <summary>The chair or one office decides.</summary>
    Single,
}
