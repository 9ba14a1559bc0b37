using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Http;

/// <summary>One request, from HTTP or from a batch.</summary>
internal sealed record ApiRequest
{
    /// <summary>GET, POST, PATCH, PUT or DELETE.</summary>
    public required string Method { get; init; }

    /// <summary>The way below the service's root.</summary>
    public required IReadOnlyList<PathSegment> Path { get; init; }

    /// <summary>The query options.</summary>
    public required IReadOnlyDictionary<string, string> Query { get; init; }

    /// <summary>The headers, without regard to upper and lower case.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body; empty for none.</summary>
    public required byte[] Body { get; init; }

    /// <summary>The address of the service's root, with a slash at its end.</summary>
    public required string Root { get; init; }

    /// <summary>The embedded Dataverse.</summary>
    public required EmbeddedDataverse Dataverse { get; init; }

    /// <summary>In whose name the request runs.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Who signed in and may act for another user.</summary>
    public required Guid SignedInUserId { get; init; }

    /// <summary>The organisation service of the user in whose name the request runs.</summary>
    public IOrganizationService Service => Dataverse.As(UserId, SignedInUserId);

    /// <summary>The same for work inside the emulator.</summary>
    public Caller Caller =>
        new()
        {
            UserId = UserId,
            InitiatingUserId = SignedInUserId,
            IsSystem = UserId == Dataverse.SystemUserId,
        };

    /// <summary>The tables now.</summary>
    public MetadataCatalog Catalog => Dataverse.Metadata;

    /// <summary>The tables' properties.</summary>
    public EdmModel Model => EdmModel.Of(Dataverse.Metadata);

    /// <summary>What the client prefers.</summary>
    public Preferences Preferences => Preferences.Read(Header("Prefer"));

    /// <summary>A header's value, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>An option's value, or null.</summary>
    public string? Option(string name) => Query.GetValueOrDefault(name);
}
