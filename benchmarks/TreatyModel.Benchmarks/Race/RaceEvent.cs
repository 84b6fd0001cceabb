namespace TreatyModel.Benchmarks.Race;

/// <summary>An event of the race.</summary>
/// <param name="Obligation">Of which obligation.</param>
/// <param name="Minute">When.</param>
/// <param name="Kind">What.</param>
internal readonly record struct RaceEvent(int Obligation, long Minute, RaceEventKind Kind);

internal enum RaceEventKind
{
    Begins,
    Performed,
}

/// <summary>Where an obligation stands, in the words of those who keep it themselves.</summary>
internal enum RaceState : byte
{
    Waiting,
    InEffect,
    Overdue,
    Fulfilled,
    FulfilledLate,
}

/// <summary>One line of the history that every rival keeps.</summary>
internal readonly record struct RaceChange(int Obligation, long Minute, RaceState State);
