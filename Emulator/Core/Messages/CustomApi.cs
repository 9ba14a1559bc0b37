using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>A message that a solution brings, with the plug-in that carries it out.</summary>
/// <param name="Name">The message's name.</param>
/// <param name="BoundTable">The table it is bound to; null for an unbound one.</param>
/// <param name="ExecutePrivilege">The privilege needed to call it; null for none.</param>
/// <param name="Main">The plug-in; null when only steps react to the message.</param>
internal sealed record CustomApi(string Name, string? BoundTable, string? ExecutePrivilege, StepRegistration? Main)
{
    /// <summary>Whether it only reads, so that the Web API calls it by GET.</summary>
    public bool IsFunction { get; init; }

    /// <summary>The request's parameters.</summary>
    public IReadOnlyList<CustomApiParameter> Parameters { get; init; } = [];

    /// <summary>The response's properties.</summary>
    public IReadOnlyList<CustomApiParameter> Properties { get; init; } = [];
}

/// <summary>A parameter or a response property of a custom API.</summary>
/// <param name="Name">Its unique name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Whether a request may leave it out.</param>
internal sealed record CustomApiParameter(string Name, CustomApiType Type, bool IsOptional);
