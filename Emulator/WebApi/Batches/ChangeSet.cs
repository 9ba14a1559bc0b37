using System.Text.RegularExpressions;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Routing;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Batches;

/// <summary>Requests that happen all or not at all; later ones may refer to rows of earlier ones as $1.</summary>
internal sealed partial class ChangeSet(ApiRequest batch, Router router)
{
    private readonly Dictionary<string, string> made = new(StringComparer.Ordinal);

    /// <summary>The Content-ID of the request that failed.</summary>
    public string? FailedId { get; private set; }

    /// <summary>The answers, when everything went well.</summary>
    public IReadOnlyList<ApiReply> Run(IReadOnlyList<BatchOperation> operations) =>
        Transactions.Run(batch, () => operations.Select(RunOne).ToList());

    private ApiReply RunOne(BatchOperation operation)
    {
        FailedId = operation.ContentId;
        if (operation.Method == "GET")
        {
            throw ApiFault.BadBody("a change set cannot hold GET requests.");
        }

        var reply = router.Answer(operation.In(batch, Address(operation.Address), Body(operation.Body)));
        if (operation.ContentId is { } id && reply.Headers.TryGetValue("OData-EntityId", out var address))
        {
            made[id] = address;
        }

        FailedId = null;
        return reply;
    }

    private string Address(string address)
    {
        var match = Leading().Match(address);
        return match.Success && made.TryGetValue(match.Groups["id"].Value, out var known)
            ? string.Concat(known, address.AsSpan(match.Length))
            : address;
    }

    private string Body(string body) =>
        made.Count == 0
            ? body
            : Quoted()
                .Replace(
                    body,
                    match => made.TryGetValue(match.Groups["id"].Value, out var known) ? $"\"{known}\"" : match.Value
                );

    [GeneratedRegex(@"^/?\$(?<id>[0-9A-Za-z_-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leading();

    [GeneratedRegex("\"\\$(?<id>[0-9A-Za-z_-]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
