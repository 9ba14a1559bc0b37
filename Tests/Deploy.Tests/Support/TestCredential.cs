using Azure.Core;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>Gives a token that can be recognised where it must not turn up.</summary>
internal sealed class TestCredential : TokenCredential
{
    public const string Token = "a-token-of-the-tests";

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(Token, DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext,
        CancellationToken cancellationToken
    ) => new(GetToken(requestContext, cancellationToken));
}
