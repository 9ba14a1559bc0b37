using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>An environment's address as typed.</summary>
internal static class EnvironmentUrl
{
    private const int LongestHost = 253;

    /// <summary>
    /// The address without path; <c>https </c>, or <c>http </c> on this machine only, for a token must not travel in
    /// the clear.
    /// </summary>
    /// <exception cref="WrongUsageException">It is no such address. The message does not repeat it: it may hold a
    /// secret.</exception>
    public static Uri Parse(string text)
    {
        var withScheme = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        if (
            !Uri.TryCreate(withScheme, UriKind.Absolute, out var url)
            || url.Scheme is not ("https" or "http")
            || !IsHost(url)
            || url.UserInfo.Length > 0
        )
        {
            throw new WrongUsageException(
                "That is no environment's address. Give one as https://contoso.crm.dynamics.com, without "
                    + "user, password or anything behind it."
            );
        }

        return url.Scheme == "https" || url.IsLoopback
            ? new Uri(url.GetLeftPart(UriPartial.Authority) + "/")
            : throw new WrongUsageException(
                "That address is not encrypted: a token would travel in the clear. Use https."
            );
    }

    // Only what a name in the internet is: whatever was glued to an address by mistake, or is a mere word, does not
    // pass.
    private static bool IsHost(Uri url) =>
        url.IsLoopback
        || url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6
        || (
            url.Host.Contains('.', StringComparison.Ordinal)
            && url.Host.Length is > 0 and <= LongestHost
            && url.Host.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-')
        );
}
