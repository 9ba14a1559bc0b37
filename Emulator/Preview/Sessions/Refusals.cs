using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>What the platform said no to, in words for people.</summary>
/// <param name="Title">The heading of the dialog.</param>
/// <param name="Message">The reason.</param>
/// <param name="Code">The platform's error code, as it is written there.</param>
public sealed record Refusal(string Title, string Message, string Code);

/// <summary>Turns errors of requests into refusals; errors of the preview itself pass.</summary>
internal static class Refusals
{
    /// <summary>Does it; a refusal when the platform said no.</summary>
    public static Refusal? Catch<T>(Func<T> action, out T? result)
    {
        try
        {
            result = action();
            return null;
        }
        catch (Exception error)
            when (error
                    is DataverseFault
                        or InvalidPluginExecutionException
                        or NotSupportedException
                        or TimeoutException
                        or DiskFullException
                        or InputProblemException
            )
        {
            result = default;
            return Of(error);
        }
    }

    /// <summary>The refusal of an error, titled as Dynamics titles it.</summary>
    public static Refusal Of(Exception error) =>
        error switch
        {
            InputProblemException => new Refusal("Check what you typed", error.Message, ""),
            DataverseFault fault => new Refusal(TitleOf(fault), Plain(fault), $"0x{fault.ErrorCode:X8}"),
            InvalidPluginExecutionException => new Refusal("Business process error", error.Message, ""),
            NotSupportedException => new Refusal("Not supported by the emulator", error.Message, ""),
            _ => new Refusal("An error has occurred", error.Message, ""),
        };

    // 0x80048306: a privilege that does not reach the row ("Web service error codes").
    private static bool IsAccess(DataverseFault fault) =>
        fault.ErrorCode is FaultCodes.PrivilegeDenied or unchecked((int)0x80048306);

    private static string TitleOf(DataverseFault fault) =>
        fault switch
        {
            _ when IsAccess(fault) => "Insufficient permissions",
            { ErrorCode: FaultCodes.PluginAborted } => "Business process error",
            { ErrorCode: FaultCodes.ObjectDoesNotExist } => "Record is unavailable",
            _ => "An error has occurred",
        };

    private static string Plain(DataverseFault fault) =>
        IsAccess(fault) ? "Your roles do not allow this. " + fault.Message : fault.Message;
}
