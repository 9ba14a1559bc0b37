namespace SalesCorner.Deploy.Cli;

/// <summary>
/// The command was called in a way that cannot work: an option is missing, wrong or contradicts another. Exit code 2.
/// </summary>
/// <param name="message">What is wrong with the call, and what to write instead.</param>
public sealed class WrongUsageException(string message) : CommandFailedException(message);
