using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.WebApi.Contract;

/// <summary>A request that the Web API itself refuses, with the platform's status, code and words.</summary>
#pragma warning disable CA1710 // the platform's word is fault
internal sealed class ApiFault(int status, string code, string message) : Exception(message)
#pragma warning restore CA1710
{
    // "Troubleshoot Dataverse Web API client errors" shows these codes.
    private const string NoCode = "0x0";
    private const string UnknownResource = "0x8006088a";
    private const string BadPayload = "0x80048d19";
    private const string BadMethod = "0x8006088c";

    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The code of the error's body.</summary>
    public string Code { get; } = code;

    /// <summary>After how many seconds another try makes sense.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>An address that names nothing.</summary>
    public static ApiFault UnknownSegment(string segment) =>
        new(StatusCodes.Status404NotFound, UnknownResource, $"Resource not found for the segment '{segment}'.");

    /// <summary>A property that the table has not.</summary>
    public static ApiFault UnknownProperty(string table, string property) =>
        new(
            StatusCodes.Status400BadRequest,
            NoCode,
            $"Could not find a property named '{property}' on type 'Microsoft.Dynamics.CRM.{table}'."
        );

    /// <summary>An address or an option that cannot be understood.</summary>
    public static ApiFault BadQuery(string message) => new(StatusCodes.Status400BadRequest, NoCode, message);

    /// <summary>A body that cannot be understood.</summary>
    public static ApiFault BadBody(string message) =>
        new(
            StatusCodes.Status400BadRequest,
            BadPayload,
            "Error identified in Payload provided by the user: " + message
        );

    /// <summary>A method that makes no sense at that address.</summary>
    public static ApiFault MethodNotAllowed(string method) =>
        new(
            StatusCodes.Status405MethodNotAllowed,
            BadMethod,
            $"The requested resource does not support http method '{method}'."
        );

    /// <summary>A row that must not exist, or must.</summary>
    public static ApiFault Precondition(int errorCode, string message) =>
        new(StatusCodes.Status412PreconditionFailed, Hex(errorCode), message);

    /// <summary>Something that the platform has and the emulator has not.</summary>
    public static ApiFault NotImplemented(string what) =>
        new(StatusCodes.Status501NotImplemented, NoCode, $"The emulator's Web API does not do this: {what}.");

    /// <summary>An error code as clients see it.</summary>
    public static string Hex(int errorCode) => "0x" + errorCode.ToString("x8", CultureInfo.InvariantCulture);
}
