namespace TreatyModel.Validation;

/// <summary>How much a <see cref="Problem"/> weighs.</summary>
public enum Severity
{
    /// <summary>The document contradicts itself or cannot be resolved.</summary>
    Error,

    /// <summary>The document holds together, and leaves out or does what practice advises against.</summary>
    Warning,

    /// <summary>Nothing is wrong; something is worth knowing.</summary>
    Information,
}
