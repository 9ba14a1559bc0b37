using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>
/// Takes connections on loopback and does one thing with each: a handshake that nobody should trust, say.
/// </summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Func<Socket, Task> greet;
    private readonly Task accepting;
    private int connections;

    private TlsServer(Func<Socket, Task> greet)
    {
        this.greet = greet;
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Where it listens, as an address of https.</summary>
    public Uri Address => new($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>How often somebody connected.</summary>
    public int Connections => Volatile.Read(ref connections);

    /// <summary>One that shows a certificate which nobody vouches for.</summary>
    public static TlsServer WithOwnCertificate(DateTimeOffset from, DateTimeOffset until) =>
        new(async socket =>
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest(
                "CN=localhost",
                key,
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            );
            using var certificate = request.CreateSelfSigned(from, until);
            await using var secure = new SslStream(new NetworkStream(socket));
            await secure.AuthenticateAsServerAsync(certificate);
            _ = await secure.ReadAsync(new byte[1]);
        });

    /// <summary>One that talks without encryption.</summary>
    public static TlsServer WithoutEncryption() =>
        new(async socket => await socket.SendAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray()));

    /// <summary>One that hangs up in the middle of the handshake.</summary>
    public static TlsServer HangingUp() =>
        new(socket =>
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
            return Task.CompletedTask;
        });

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        await accepting;
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var socket = await listener.AcceptSocketAsync(end.Token);
                Interlocked.Increment(ref connections);
                await GreetAsync(socket);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    // The other side hangs up when it does not like what it sees.
    private async Task GreetAsync(Socket socket)
    {
        try
        {
            await greet(socket);
        }
        catch (Exception refused) when (refused is IOException or AuthenticationException)
        {
            // Which is what these tests are about.
        }
    }
}
