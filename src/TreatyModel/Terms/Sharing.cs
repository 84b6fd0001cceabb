namespace TreatyModel.Terms;

/// <summary>How several actors share in something.</summary>
public enum Sharing
{
    /// <summary>Each of them for itself.</summary>
    Each,

    /// <summary>All of them together, as one.</summary>
    Jointly,

    /// <summary>Any one of them is enough.</summary>
    Any,
}
