namespace TreatyModel.Clauses;

/// <summary>A step of disarmament, demobilisation and reintegration.</summary>
public enum DdrStep
{
    /// <summary>Gathering in places set for it.</summary>
    Assemble,

    /// <summary>Handing in or destroying arms.</summary>
    Disarm,

    /// <summary>Dissolving the force.</summary>
    Demobilize,

    /// <summary>Taking up civilian life.</summary>
    Reintegrate,
}
