using Azure.Core;

namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>A ready access token, as a pipeline's own sign-in step hands it over.</summary>
internal sealed class FixedTokenCredential(string token) : TokenCredential
{
    private readonly AccessToken token = new(token, DateTimeOffset.MaxValue);

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        token;

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext,
        CancellationToken cancellationToken
    ) => new(token);
}
