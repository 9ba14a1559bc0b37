using System.Net;

namespace SalesCorner.Deploy.Connection;

/// <summary>
/// Turns the exception that Microsoft's client throws for every answer but 2xx back into the answer: a 404, a 429 with
/// its
/// wait and an error's body are things that this tool reads.
/// </summary>
/// <remarks>
/// The exception (HttpOperationException, with a Response of StatusCode, Headers and Content) has moved from
/// Microsoft.Rest
/// to the client's own namespace, so it is known by its shape.
/// </remarks>
public static class ThrownAnswer
{
    /// <summary>The answer in an exception or one inside it; null when none carries one.</summary>
    public static HttpResponseMessage? Find(Exception? failure)
    {
        for (var current = failure; current is not null; current = current.InnerException)
        {
            if (Value(current, "Response") is { } response && Value(response, "StatusCode") is HttpStatusCode status)
            {
                return Message(
                    status,
                    Value(response, "Content") as string,
                    Value(response, "Headers") as IDictionary<string, IEnumerable<string>>
                );
            }
        }

        return null;
    }

    private static object? Value(object source, string property) =>
        source.GetType().GetProperty(property)?.GetValue(source);

    private static HttpResponseMessage Message(
        HttpStatusCode status,
        string? body,
        IDictionary<string, IEnumerable<string>>? headers
    )
    {
        var message = new HttpResponseMessage(status) { Content = new StringContent(body ?? string.Empty) };
        foreach (var (name, values) in headers ?? new Dictionary<string, IEnumerable<string>>(StringComparer.Ordinal))
        {
            message.Headers.TryAddWithoutValidation(name, values);
        }

        return message;
    }
}
