namespace TreatyModel.Testing.Scenarios;

/// <summary>An expectation of a scenario that was not met. Its message has what was expected, what was found, why it is so, and the time around it.</summary>
public sealed class ExpectationFailedException : Exception
{
    /// <summary>An expectation that was not met, without more.</summary>
    public ExpectationFailedException()
    {
    }

    /// <summary>An expectation that was not met.</summary>
    /// <param name="message">What was expected and what was found.</param>
    public ExpectationFailedException(string message)
        : base(message)
    {
    }

    /// <summary>An expectation that was not met because of an error.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="innerException">The error.</param>
    public ExpectationFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
