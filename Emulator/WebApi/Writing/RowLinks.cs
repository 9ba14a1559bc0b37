using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Reading;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>
/// Reads addresses of rows as they stand in bodies: /accounts(…), accounts(…) or with the whole root.
/// </summary>
internal static class RowLinks
{
    /// <summary>The row that the address names.</summary>
    public static EntityReference Read(ApiRequest request, string? address)
    {
        var text = address ?? throw ApiFault.BadBody("an address of a row is missing.");
        if (text.StartsWith(request.Root, StringComparison.OrdinalIgnoreCase))
        {
            text = text[request.Root.Length..];
        }
        else if (text.Contains("://", StringComparison.Ordinal))
        {
            throw ApiFault.BadBody($"'{text}' is no address of this service.");
        }
        else if (ServiceRoot.Find(text) is { } root)
        {
            text = text[root.Length..];
        }

        var segments = PathSegment.Split(text);
        if (segments is not [{ Key: { } key } segment])
        {
            throw ApiFault.BadBody($"'{address}' is no address of a row.");
        }

        return RowKey.Read(request.Model.Set(segment.Name), key, request.Query);
    }

    /// <summary>The address of a row.</summary>
    public static string Of(ApiRequest request, string table, Guid id) =>
        $"{request.Root}{request.Catalog.Table(table).EntitySetName}({id:D})";
}
