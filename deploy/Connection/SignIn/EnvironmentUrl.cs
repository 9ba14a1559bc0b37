using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>An environment's address as typed.</summary>
internal static class EnvironmentUrl
{
    /// <summary>The address without path; <c>https</c>, or <c>http</c> on this machine only, for a token must not travel in the clear.</summary>
    /// <exception cref="CommandFailedException">It is no such address.</exception>
    public static Uri Parse(string text)
    {
        var withScheme = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        if (!Uri.TryCreate(withScheme, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.UserInfo.Length > 0)
        {
            throw new CommandFailedException($"'{text}' is no environment's address. Give one as https://contoso.crm.dynamics.com.");
        }

        return url.Scheme == "https" || url.IsLoopback
            ? new Uri(url.GetLeftPart(UriPartial.Authority) + "/")
            : throw new CommandFailedException($"'{text}' is not encrypted: a token would travel in the clear. Use https.");
    }
}
