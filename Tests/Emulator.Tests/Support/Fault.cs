using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Tests.Support;

/// <summary>Reads what a refused request says.</summary>
internal static class Fault
{
    /// <summary>
    /// The code of a fault; null without one. Any other exception is none of the platform's and is thrown on.
    /// </summary>
    public static int? CodeOf(Exception? error) =>
        error switch
        {
            null => null,
            DataverseFault fault => fault.ErrorCode,
            _ => throw error,
        };

    /// <summary>The code of the fault with which that ends.</summary>
    public static int? Of(Action action) => CodeOf(Record.Exception(action));
}
