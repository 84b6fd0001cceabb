namespace TreatyModel.Cli;

/// <summary>The arguments name something that the tool cannot use; the message says what.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
