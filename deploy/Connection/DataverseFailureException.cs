using System.Net;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Connection;

/// <summary>Dataverse refused a request, or something answered that is not Dataverse.</summary>
public sealed class DataverseFailureException : Exception, IToldFailure
{
    /// <summary>Fails with what the server said.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The platform's code as <c>0x80040217</c>; empty when it gave none.</param>
    /// <param name="message">What the server said, for a person.</param>
    public DataverseFailureException(HttpStatusCode status, string code, string message)
        : base(message)
    {
        Status = status;
        Code = code;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The platform's code as <c>0x80040217</c>; empty when it gave none.</summary>
    public string Code { get; }

    /// <summary>Whether the row or table asked for is not there.</summary>
    public bool IsNotFound => Status == HttpStatusCode.NotFound;

    /// <inheritdoc/>
    public string Told => Code.Length > 0 ? $"The environment refused: {Message} ({Code})" : Message;

    /// <inheritdoc/>
    public bool IsPassing => Status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
