namespace TreatyModel.Provisions;

/// <summary>What a norm lays on its bearers or gives them.</summary>
public enum Modality
{
    /// <summary>To do something once, with or without a deadline.</summary>
    Obligation,

    /// <summary>To keep something up as long as the norm lasts.</summary>
    StandingDuty,

    /// <summary>Not to do something as long as the norm lasts.</summary>
    Prohibition,

    /// <summary>Free to do something that another norm might forbid.</summary>
    Permission,

    /// <summary>Able to change what others must or may do.</summary>
    Power,

    /// <summary>Asked to do something, without a duty: as who is no party can be (Vienna Convention arts 34-35).</summary>
    Invitation,

    /// <summary>Advised to do something, without a duty.</summary>
    Recommendation,
}
