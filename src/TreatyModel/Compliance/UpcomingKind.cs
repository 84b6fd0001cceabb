namespace TreatyModel.Compliance;

/// <summary>What time will bring.</summary>
public enum UpcomingKind
{
    /// <summary>A duty begins to bind.</summary>
    Beginning,

    /// <summary>A duty must have begun.</summary>
    StartBy,

    /// <summary>A duty falls due.</summary>
    Deadline,

    /// <summary>The last day for a notice that keeps a term from being renewed.</summary>
    LastDayForNotice,

    /// <summary>A term runs out or is renewed.</summary>
    Expiry,

    /// <summary>The time of what is to be kept up, or can be used, is over.</summary>
    End,
}
