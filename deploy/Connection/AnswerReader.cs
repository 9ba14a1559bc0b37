using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Connection;

/// <summary>
/// Reads an HTTP answer, and tells an answer of Dataverse from anything else that may stand at an address.
/// </summary>
internal static class AnswerReader
{
    private const int QuotedCharacters = 80;

    /// <summary>What the server answered, as far as it is JSON.</summary>
    /// <exception cref="DataverseFailureException">It redirects, or is not JSON where JSON must come.</exception>
    public static async Task<ApiAnswer> ReadAsync(
        Uri environment,
        HttpResponseMessage response,
        CancellationToken cancellation
    )
    {
        if ((int)response.StatusCode is >= 300 and < 400 and not 304)
        {
            throw new DataverseFailureException(response.StatusCode, string.Empty, Redirected(environment, response));
        }

        var text = await response.Content.ReadAsStringAsync(cancellation);
        return new ApiAnswer(response.StatusCode, Body(environment, response, text), RetryAfter(response));
    }

    private static JsonObject? Body(Uri environment, HttpResponseMessage response, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        try
        {
            if (JsonNode.Parse(text) is JsonObject body)
            {
                return body;
            }
        }
        catch (JsonException)
        {
            // Told below: proxies and gateways answer with pages of their own.
        }

        return response.IsSuccessStatusCode
            ? throw new DataverseFailureException(
                response.StatusCode,
                string.Empty,
                NotDataverse(environment, response, text)
            )
            : null;
    }

    private static string Redirected(Uri environment, HttpResponseMessage response)
    {
        var target = response.Headers.Location is { IsAbsoluteUri: true } location
            ? location.GetLeftPart(UriPartial.Authority)
            : "another page";
        return $"{environment} redirects to {target}. Nothing was sent there. Give --url the environment's own "
            + "address, as https://contoso.crm.dynamics.com.";
    }

    private static string NotDataverse(Uri environment, HttpResponseMessage response, string text)
    {
        var start = new string([
            .. text.Take(QuotedCharacters).Select(character => char.IsControl(character) ? ' ' : character),
        ]);
        return $"{environment} did not answer as Dataverse does ({(int)response.StatusCode}, "
            + $"{response.Content.Headers.ContentType?.MediaType ?? "no type"}: \"{start}\"). "
            + "Is --url the environment's own address, as https://contoso.crm.dynamics.com?";
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } wait } => wait,
            { Date: { } until } when response.Headers.Date is { } now && until > now => until - now,
            _ => null,
        };
}
