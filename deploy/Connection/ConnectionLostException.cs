using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Connection;

/// <summary>
/// A request got no answer: the connection was cut, refused or too slow. Whether the server acted is unknown.
/// </summary>
public sealed class ConnectionLostException : Exception, IToldFailure
{
    /// <summary>Fails with what was tried and what happened.</summary>
    public ConnectionLostException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>Whether the server was reached and its answer did not come in time: with less to do it may.</summary>
    public bool TookTooLong { get; init; }

    /// <inheritdoc/>
    public string Told => Message;

    /// <inheritdoc/>
    public bool IsPassing => true;
}
