using System.Data.Common;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>
/// A Dataverse connection string: names and values of "Use connection strings in XRM tooling to connect to Dataverse".
/// </summary>
internal static partial class ConnectionString
{
    private static readonly string[] UrlNames = ["Url", "ServiceUri", "Service Uri", "Server"];
    private static readonly string[] ClientNames = ["ClientId", "AppId", "ApplicationId"];
    private static readonly string[] TenantNames = ["TenantId", "Tenant"];
    private static readonly string[] ThumbprintNames = ["Thumbprint", "CertificateThumbprint", "CertThumbprint"];

    /// <summary>
    /// Whether the string holds a secret, also where a forgotten semicolon hides its name inside another value.
    /// </summary>
    public static bool HasSecret(string text) => SecretWord().IsMatch(text);

    /// <summary>Reads it. No message repeats a value.</summary>
    /// <exception cref="CommandFailedException">It is no connection string, lacks something or asks for a sign-in that
    /// is not offered.</exception>
    public static SignInRequest Parse(string text)
    {
        var values = Values(text);
        if (values.Values.FirstOrDefault(value => SecretWord().IsMatch(value)) is not null)
        {
            throw new WrongUsageException(
                "A value of the connection string holds the name of another. Is a semicolon missing?"
            );
        }

        var url = First(values, UrlNames) ?? throw new WrongUsageException("The connection string names no Url.");
        var method = Method(First(values, ["AuthType", "AuthenticationType"]));
        if (method == SignInMethod.Browser && values.ContainsKey("Password"))
        {
            throw new WrongUsageException(
                "A connection string with a user's password is not accepted: passwords of people do not "
                    + "belong in scripts. Use AuthType=ClientSecret, Certificate, or --auth browser."
            );
        }

        return new SignInRequest(EnvironmentUrl.Parse(url), method)
        {
            ClientId = SignInRequest.Name("client id", First(values, ClientNames)),
            Tenant = SignInRequest.Name("tenant", First(values, TenantNames)),
            CertificateThumbprint = First(values, ThumbprintNames),
            ClientSecret = First(values, ["ClientSecret", "Secret"]),
        };
    }

    private static SignInMethod Method(string? authType) =>
        authType?.ToUpperInvariant() switch
        {
            "CLIENTSECRET" => SignInMethod.ClientSecret,
            "CERTIFICATE" => SignInMethod.Certificate,
            "OAUTH" => SignInMethod.Browser,
            null => throw new WrongUsageException(
                "The connection string names no AuthType (ClientSecret, Certificate or OAuth)."
            ),
            _ => throw new WrongUsageException(
                "The connection string's AuthType is not offered: use ClientSecret, Certificate or OAuth. "
                    + "AD, IFD and Office365 are for servers and sign-ins of the past."
            ),
        };

    private static Dictionary<string, string> Values(string text)
    {
        try
        {
            var builder = new DbConnectionStringBuilder { ConnectionString = text };
            return builder
                .Keys!.Cast<string>()
                .ToDictionary(name => name, name => (string)builder[name], StringComparer.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            throw new WrongUsageException(
                "The connection string cannot be read. It is a list as "
                    + "AuthType=ClientSecret;Url=https://contoso.crm.dynamics.com;ClientId=...;"
                    + "ClientSecret=...; a value with a semicolon goes in quotes."
            );
        }
    }

    [GeneratedRegex(
        @"(secret|password|passwd|pwd)\s*=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex SecretWord();

    private static string? First(Dictionary<string, string> values, string[] names) =>
        names.Select(name => values.GetValueOrDefault(name)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
}
