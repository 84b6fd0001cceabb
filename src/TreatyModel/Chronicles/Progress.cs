namespace TreatyModel.Chronicles;

/// <summary>How far an act has come.</summary>
public enum Progress
{
    /// <summary>It is done.</summary>
    Completed,

    /// <summary>It has begun.</summary>
    Began,

    /// <summary>It has gone on.</summary>
    Progressed,
}
