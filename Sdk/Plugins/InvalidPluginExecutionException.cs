using System.Runtime.Serialization;
using System.Security;

namespace Microsoft.Xrm.Sdk;

/// <summary>Stops the operation; the user sees the message.</summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception
{
    /// <summary>Stops the operation without a message of its own.</summary>
    public InvalidPluginExecutionException()
    {
    }

    /// <summary>Stops the operation with a message.</summary>
    public InvalidPluginExecutionException(string message)
        : base(message)
    {
    }

    /// <summary>Stops the operation with a message and a cause.</summary>
    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception)
    {
    }

    /// <summary>Stops the operation with a status.</summary>
    public InvalidPluginExecutionException(OperationStatus status)
    {
        Status = status;
    }

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
        ErrorCode = errorCode;
    }

    /// <summary>Stops the operation with a status, an error number, a message and an HTTP status.</summary>
    public InvalidPluginExecutionException(
        OperationStatus status, int errorCode, string message, PluginHttpStatusCode httpStatus)
        : this(status, errorCode, message)
    {
        HttpStatus = httpStatus;
    }

    /// <summary>Stops the operation with a status, a message and details.</summary>
    public InvalidPluginExecutionException(
        OperationStatus status, string message, Dictionary<string, string> exceptionDetails)
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
        string message, PluginHttpStatusCode httpStatus, Dictionary<string, string> exceptionDetails)
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

    /// <summary>The number of the error, or 0.</summary>
    public int ErrorCode { get; }

    /// <summary>The HTTP status for callers of the Web API.</summary>
    public PluginHttpStatusCode HttpStatus { get; }

    /// <summary>Details for callers by name.</summary>
    public IReadOnlyDictionary<string, string> ExceptionDetails { get; }

    /// <summary>Writes status, number and HTTP status beside what every exception writes.</summary>
    [SecurityCritical]
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue(nameof(Status), (int)Status);
        info.AddValue(nameof(ErrorCode), ErrorCode);
        info.AddValue(nameof(HttpStatus), (int)HttpStatus);
    }

    /// <summary>The type, the message and where it was thrown.</summary>
    public override string ToString() => base.ToString();
}
