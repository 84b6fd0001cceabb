namespace TreatyModel.Clauses;

/// <summary>How far parties undertake to go towards a further agreement.</summary>
public enum FurtherStep
{
    /// <summary>To prepare it.</summary>
    Prepare,

    /// <summary>To draw up a text.</summary>
    Draft,

    /// <summary>To negotiate it.</summary>
    Negotiate,

    /// <summary>To conclude it.</summary>
    Conclude,
}
