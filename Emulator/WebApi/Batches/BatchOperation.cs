using System.Text;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Batches;

/// <summary>One request inside a batch, as it was written there.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Address">Its address.</param>
/// <param name="Headers">Its own headers.</param>
/// <param name="Body">Its body.</param>
/// <param name="ContentId">Its name inside its change set; null for none.</param>
internal sealed record BatchOperation(
    string Method,
    string Address,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    string? ContentId
)
{
    /// <summary>Reads a part that holds a request.</summary>
    public static BatchOperation Read(MimePart part)
    {
        if (!part.ContentType.StartsWith("application/http", StringComparison.OrdinalIgnoreCase))
        {
            throw ApiFault.BadBody($"a part of the batch is of type '{part.ContentType}', not application/http.");
        }

        var text = part.Content.TrimStart('\n');
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var words = (end < 0 ? text : text[..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            throw ApiFault.BadBody("a part of the batch has no request line.");
        }

        var message = MimePart.Read(end < 0 ? "" : text[(end + 1)..]);
        var address = words[^1].StartsWith("HTTP/", StringComparison.Ordinal) ? words[1..^1] : words[1..];
        return new BatchOperation(
            words[0],
            string.Join(' ', address),
            message.Headers,
            message.Content.Trim(),
            part.Headers.GetValueOrDefault("Content-ID")
        );
    }

    /// <summary>The request, as if it had come alone; addresses like $1 have been put in.</summary>
    public ApiRequest In(ApiRequest batch, string address, string body)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        return batch with
        {
            Method = Method,
            Path = PathSegment.Split(Below(batch, mark < 0 ? address : address[..mark])),
            Query = ODataText.Query(mark < 0 ? "" : address[mark..]),
            Headers = Headers,
            Body = Encoding.UTF8.GetBytes(body),
        };
    }

    private static string Below(ApiRequest batch, string path)
    {
        if (path.StartsWith(batch.Root, StringComparison.OrdinalIgnoreCase))
        {
            return path[batch.Root.Length..];
        }

        return ServiceRoot.Find(path) is { } root ? path[Math.Min(root.Length, path.Length)..] : path.TrimStart('/');
    }
}
