using System.Runtime.Serialization;
using System.Security;
using System.Text;

namespace Microsoft.Xrm.Sdk;

/// <summary>Stops the operation; the user sees the message.</summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception
{
    /// <summary>Stops the operation without a message of its own.</summary>
    public InvalidPluginExecutionException() { }

    /// <summary>Stops the operation with a message.</summary>
    public InvalidPluginExecutionException(string message)
        : base(message) { }

    /// <summary>Stops the operation with a message and a cause.</summary>
    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception) { }

    /// <summary>Stops the operation with a status and an empty message.</summary>
    public InvalidPluginExecutionException(OperationStatus status)
        : this(status, string.Empty) { }

    /// <summary>Stops the operation with a status and a message.</summary>
    public InvalidPluginExecutionException(OperationStatus status, string message)
        : base(message)
    {
        Status = status;
    }

    /// <summary>Stops the operation with a status, an error number and a message.</summary>
    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message)
        : this(status, message)
    {
        HResult = errorCode;
    }

    /// <summary>Stops the operation with a status, an error number, a message and an HTTP status.</summary>
    public InvalidPluginExecutionException(
        OperationStatus status,
        int errorCode,
        string message,
        PluginHttpStatusCode httpStatus
    )
        : this(status, errorCode, message)
    {
        HttpStatus = httpStatus;
    }

    /// <summary>Stops the operation with a status, a message and details.</summary>
    public InvalidPluginExecutionException(
        OperationStatus status,
        string message,
        Dictionary<string, string> exceptionDetails
    )
        : this(status, message)
    {
        ExceptionDetails = exceptionDetails;
    }

    /// <summary>Stops the operation with a message and an HTTP status.</summary>
    public InvalidPluginExecutionException(string message, PluginHttpStatusCode httpStatus)
        : this(message)
    {
        HttpStatus = httpStatus;
    }

    /// <summary>Stops the operation with a message, an HTTP status and details.</summary>
    public InvalidPluginExecutionException(
        string message,
        PluginHttpStatusCode httpStatus,
        Dictionary<string, string> exceptionDetails
    )
        : this(message, httpStatus)
    {
        ExceptionDetails = exceptionDetails;
    }

    /// <summary>Stops the operation with a message and details.</summary>
    public InvalidPluginExecutionException(string message, Dictionary<string, string> exceptionDetails)
        : this(message)
    {
        ExceptionDetails = exceptionDetails;
    }

    /// <summary>How the operation ended.</summary>
    public OperationStatus Status { get; }

    /// <summary>The number of the error, which is also the exception's result code.</summary>
    public int ErrorCode => HResult;

    /// <summary>The HTTP status for callers of the Web API.</summary>
    public PluginHttpStatusCode HttpStatus { get; }

    /// <summary>Details for callers by name.</summary>
    public IReadOnlyDictionary<string, string> ExceptionDetails { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Writes status, HTTP status and details beside what every exception writes.</summary>
    [SecurityCritical]
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue(nameof(Status), Status);
        info.AddValue(nameof(HttpStatus), HttpStatus);
        info.AddValue(nameof(ExceptionDetails), ExceptionDetails);
        base.GetObjectData(info, context);
    }

    /// <summary>Status, HTTP status, cause and details: the message and the stack are not part of it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("_status: ").Append(Status).AppendLine();
        text.Append("_httpStatusCode: ").Append(HttpStatus).AppendLine();
        if (InnerException is not null)
        {
            text.Append("InnerException: ").Append(InnerException).AppendLine();
        }

        if (ExceptionDetails is { Count: > 0 })
        {
            text.AppendLine("Exception Details:");
            foreach (var detail in ExceptionDetails)
            {
                text.Append(detail.Key).Append(": ").AppendLine(detail.Value);
            }
        }

        return text.ToString();
    }
}
