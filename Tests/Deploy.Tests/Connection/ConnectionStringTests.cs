using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection.SignIn;

namespace SalesCorner.Deploy.Tests.Connection;

public sealed class ConnectionStringTests
{
    [Fact]
    public void A_client_secret_string_is_read_and_never_shown()
    {
        var request = ConnectionString.Parse(
            "AuthType=ClientSecret;Url=https://contoso.crm.dynamics.com/main.aspx;ClientId=the-app;ClientSecret='a;secret';TenantId=the-tenant"
        );

        Assert.Equal(
            (
                new Uri("https://contoso.crm.dynamics.com/"),
                SignInMethod.ClientSecret,
                "the-app",
                "a;secret",
                "the-tenant"
            ),
            (request.Url, request.Method, request.ClientId, request.ClientSecret, request.Tenant)
        );
        Assert.DoesNotContain("a;secret", request.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AuthType=OAuth;Url=https://contoso.crm.dynamics.com;AppId=app", "Browser")]
    [InlineData("authtype=Certificate;ServiceUri=contoso.crm.dynamics.com;AppId=app;Thumbprint=AB12", "Certificate")]
    public void Other_sign_ins_and_other_names_are_understood(string text, string method) =>
        Assert.Equal(method, ConnectionString.Parse(text).Method.ToString());

    [Theory]
    [InlineData("Url=https://contoso.crm.dynamics.com", "AuthType")]
    [InlineData("AuthType=ClientSecret;ClientId=x;ClientSecret=hush-hush", "Url")]
    [InlineData("AuthType=AD;Url=https://server;Username=u;Password=hush-hush", "not offered")]
    [InlineData("AuthType=OAuth;Url=https://contoso.crm.dynamics.com;Username=u;Password=hush-hush", "password")]
    [InlineData("hush-hush", "cannot be read")]
    [InlineData("AuthType=ClientSecret;Url=http://contoso.crm.dynamics.com;ClientSecret=hush-hush", "not encrypted")]
    [InlineData("AuthType=ClientSecret;Url=ftp://contoso;ClientSecret=hush-hush", "no environment's address")]
    public void A_wrong_string_is_refused_with_the_reason_and_without_its_secret(string text, string reason)
    {
        var refused = Assert.ThrowsAny<CommandFailedException>(() => ConnectionString.Parse(text));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AuthType=ClientSecret;Secret=x", true)]
    [InlineData("AuthType=ClientSecret;ClientId=x", false)]
    public void A_secret_in_the_string_is_noticed(string text, bool expected) =>
        Assert.Equal(expected, ConnectionString.HasSecret(text));
}
