namespace TreatyModel.Law;

/// <summary>How acts whose validity is disputed are taken.</summary>
public enum DisputedActs
{
    /// <summary>Both ways: where the answers differ, both are given and marked.</summary>
    BothWays,

    /// <summary>As valid.</summary>
    AsValid,

    /// <summary>As without effect.</summary>
    AsWithoutEffect,
}
