using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Contract;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Who makes a request, and from where: a client, or a plug-in of a request under way.</summary>
internal sealed class Caller : ICaller
{
    /// <summary>The user in whose name the request runs.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The user who set the whole chain off.</summary>
    public required Guid InitiatingUserId { get; init; }

    /// <summary>
    /// The user who acts in another one's name, as createdonbehalfby keeps it; null when nobody does.
    /// </summary>
    /// <remarks>learn.microsoft.com, training "Use the Web API to impersonate another user".</remarks>
    public EntityReference? Delegate =>
        InitiatingUserId == UserId ? null : new EntityReference("systemuser", InitiatingUserId);

    /// <summary>Whether no privileges are checked.</summary>
    public required bool IsSystem { get; init; }

    /// <summary>The step that makes the request; null for a client.</summary>
    public StepContext? Parent { get; init; }

    /// <summary>Where the requests of the running plug-in are counted; null for a client.</summary>
    public MessageTally? Tally { get; init; }

    /// <summary>The depth at which the request runs: 1 for a client's.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>One id for the whole chain; null for a client's request, which begins one.</summary>
    public Guid? CorrelationId { get; init; }
}
