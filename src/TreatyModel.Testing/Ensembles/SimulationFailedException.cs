using System.Globalization;

namespace TreatyModel.Testing.Ensembles;

/// <summary>A behaviour model threw. Which run it was in is enough to see it again: run it alone with the same seed.</summary>
public sealed class SimulationFailedException : Exception
{
    /// <summary>A failure, without more.</summary>
    public SimulationFailedException()
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">What failed.</param>
    public SimulationFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure because of an error.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">The error.</param>
    public SimulationFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal SimulationFailedException(int run, ulong seed, Exception error)
        : base(string.Create(CultureInfo.InvariantCulture, $"The behaviour model failed in run {run} of seed {seed}: {error.Message}"), error) => Run = run;

    /// <summary>The run, from 0.</summary>
    public int Run { get; }
}
