using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Connection;

/// <summary>A certificate that is wrong stays wrong: it is not tried again, unlike a connection that was cut.</summary>
public sealed class CertificateTests
{
    private static readonly DateTimeOffset Today = TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task One_that_nobody_vouches_for_is_not_tried_again()
    {
        await using var server = TlsServer.WithOwnCertificate(Today.AddDays(-1), Today.AddDays(30));

        await RefusedOnceAsync(server);
    }

    [Fact]
    public async Task One_that_has_expired_is_not_tried_again()
    {
        await using var server = TlsServer.WithOwnCertificate(Today.AddDays(-30), Today.AddDays(-1));

        await RefusedOnceAsync(server);
    }

    [Fact]
    public async Task A_server_without_encryption_is_not_tried_again()
    {
        await using var server = TlsServer.WithoutEncryption();

        await RefusedOnceAsync(server);
    }

    [Fact]
    public async Task A_handshake_that_was_cut_off_is_tried_again()
    {
        await using var server = TlsServer.HangingUp();

        var (code, said) = await StatusAsync(server);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("cannot be reached or cut the connection", said, StringComparison.Ordinal);
        Assert.Equal(LiveEnvironment.Setup.Rules.TransientRetries + 1, server.Connections);
    }

    private static async Task RefusedOnceAsync(TlsServer server)
    {
        var (code, said) = await StatusAsync(server);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("shows no certificate that this machine trusts", said, StringComparison.Ordinal);
        Assert.Contains("Check the address, the machine's date", said, StringComparison.Ordinal);
        Assert.Equal(1, server.Connections);
    }

    private static async Task<(int Code, string Said)> StatusAsync(TlsServer server)
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(
            new StatusCommand(LiveEnvironment.Setup),
            ["status", "--url", server.Address.ToString(), "--auth", "token"]
        );
        return (code, screen.Error.ReplaceLineEndings(" "));
    }
}
