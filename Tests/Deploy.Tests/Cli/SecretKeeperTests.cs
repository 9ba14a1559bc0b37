using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Tests.Cli;

public sealed class SecretKeeperTests
{
    [Theory]
    [InlineData("a hush-hush b", "hush-hush")]
    [InlineData("https://x/?s=a%2Fb%3Dc%3D%3D", "a/b=c==")]
    [InlineData("{\"s\":\"qu\\u0022ote\"}", "qu\"ote")]
    public void A_hidden_text_is_taken_out_in_every_form(string text, string secret)
    {
        var keeper = new SecretKeeper();
        keeper.Hide(secret);

        Assert.Contains(SecretKeeper.Mask, keeper.Clean(text), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_secret_stays_as_it_is() => Assert.Equal("as it is", new SecretKeeper().Clean("as it is"));
}
