using System.Net;
using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Connection;

/// <summary>Reads the platform's error body.</summary>
internal static class ApiFailure
{
    /// <summary>The answer, when the request was carried out.</summary>
    /// <exception cref="DataverseFailureException">It was not.</exception>
    public static ApiAnswer Checked(ApiAnswer answer)
    {
        if (answer.Succeeded)
        {
            return answer;
        }

        var error = answer.Body?["error"] as JsonObject;
        var message = Text(error, "message") ?? $"The environment answered {(int)answer.Status} without saying why.";
        throw new DataverseFailureException(
            answer.Status,
            Text(error, "code") ?? string.Empty,
            message + Cure(answer.Status)
        );
    }

    private static string? Text(JsonObject? error, string name) =>
        error?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string Cure(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Unauthorized =>
                " Sign in again: the token is missing, has expired or is for another environment.",
            HttpStatusCode.Forbidden =>
                " The signed-in user lacks a privilege: give it the role System Administrator or System "
                    + "Customizer, or sign in as another.",
            HttpStatusCode.TooManyRequests => " The environment stayed too busy. Run the command again later.",
            _ => string.Empty,
        };
}
