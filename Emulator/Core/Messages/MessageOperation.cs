using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>An operation that works with rows, rights and other messages.</summary>
internal abstract class MessageOperation(MessageParts parts, Caller caller, string message, string table)
    : Operation(parts, caller, message, table)
{
    /// <summary>What it works with.</summary>
    public MessageParts Parts => parts;
}
