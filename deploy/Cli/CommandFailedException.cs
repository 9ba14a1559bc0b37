namespace SalesCorner.Deploy.Cli;

/// <summary>A failure that is told in one line, with what to do about it, and without a stack trace.</summary>
public class CommandFailedException : Exception
{
    /// <summary>Fails with a message that says what is wrong and what to do.</summary>
    public CommandFailedException(string message)
        : base(message) { }

    /// <summary>Fails with a message and the failure behind it, which goes to the log only.</summary>
    public CommandFailedException(string message, Exception innerException)
        : base(message, innerException) { }
}
