using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Http;

/// <summary>Says errors the way the platform does: a status, and {"error":{"code","message"}}; never a stack.</summary>
internal static class ErrorReplies
{
    private const string Unexpected = "An unexpected error occurred.";

    // "Compose HTTP requests and handle errors": which faults have another status than 400.
    private static readonly Dictionary<int, int> Statuses = new()
    {
        [FaultCodes.PrivilegeDenied] = StatusCodes.Status403Forbidden,
        [unchecked((int)0x80048306)] = StatusCodes.Status403Forbidden,
        [unchecked((int)0x8004F502)] = StatusCodes.Status403Forbidden,
        [unchecked((int)0x8004F507)] = StatusCodes.Status403Forbidden,
        [FaultCodes.ObjectDoesNotExist] = StatusCodes.Status404NotFound,
        [FaultCodes.KeyNotFound] = StatusCodes.Status404NotFound,
        [FaultCodes.DuplicateRecord] = StatusCodes.Status412PreconditionFailed,
        [FaultCodes.DuplicateRecordEntityKey] = StatusCodes.Status412PreconditionFailed,
        [unchecked((int)0x80060882)] = StatusCodes.Status412PreconditionFailed,
        [unchecked((int)0x80060883)] = StatusCodes.Status412PreconditionFailed,
    };

    /// <summary>The answer to a request that failed.</summary>
    public static ApiReply Of(Exception error)
    {
        var reply = error switch
        {
            ApiFault api => Of(api.Status, api.Code, api.Message),
            DataverseFault fault => Of(
                Statuses.GetValueOrDefault(fault.ErrorCode, StatusCodes.Status400BadRequest),
                ApiFault.Hex(fault.ErrorCode),
                fault.Message
            ),
            NotSupportedException missing => Of(StatusCodes.Status501NotImplemented, "0x0", missing.Message),
            DiskFullException full => Of(
                StatusCodes.Status507InsufficientStorage,
                ApiFault.Hex(FaultCodes.Unexpected),
                full.Message
            ),
            TimeoutException late => Of(
                StatusCodes.Status500InternalServerError,
                ApiFault.Hex(FaultCodes.Unexpected),
                late.Message
            ),
            _ => Of(StatusCodes.Status500InternalServerError, ApiFault.Hex(FaultCodes.Unexpected), Unexpected),
        };
        return error is ApiFault { RetryAfter: { } seconds }
            ? reply.With("Retry-After", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : reply;
    }

    private static ApiReply Of(int status, string code, string message) =>
        ApiReply.Of(
            new JsonObject
            {
                ["error"] = new JsonObject { ["code"] = code, ["message"] = message },
            },
            status
        );
}
