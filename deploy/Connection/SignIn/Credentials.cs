using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>Turns a sign-in request into one of Azure.Identity's credentials, which get and renew the tokens.</summary>
internal sealed class Credentials(SecretSource secrets, CommandRun run)
{
    /// <summary>The credential. Nothing is signed in yet.</summary>
    /// <exception cref="CommandFailedException">Something that this way of signing in needs is missing.</exception>
    public TokenCredential Of(SignInRequest request) =>
        request.Method switch
        {
            SignInMethod.Browser => Browser(request),
            SignInMethod.DeviceCode => DeviceCode(request),
            SignInMethod.ClientSecret => new ClientSecretCredential(
                Tenant(request),
                Client(request),
                request.ClientSecret ?? secrets.Get(SecretNames.ClientSecret, "The application's secret:")
            ),
            SignInMethod.Certificate => new ClientCertificateCredential(
                Tenant(request),
                Client(request),
                Certificate(request)
            ),
            SignInMethod.ManagedIdentity => new ManagedIdentityCredential(
                request.ClientId is null
                    ? ManagedIdentityId.SystemAssigned
                    : ManagedIdentityId.FromUserAssignedClientId(request.ClientId)
            ),
            SignInMethod.AzureCli => new AzureCliCredential(
                new AzureCliCredentialOptions { TenantId = request.Tenant }
            ),
            SignInMethod.Token => new FixedTokenCredential(secrets.Get(SecretNames.Token, "The access token:")),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Method, "An unknown way to sign in."),
        };

    private static InteractiveBrowserCredential Browser(SignInRequest request)
    {
        var options = new InteractiveBrowserCredentialOptions { TenantId = request.Tenant };
        if (request.ClientId is not null)
        {
            options.ClientId = request.ClientId;
        }

        return new InteractiveBrowserCredential(options);
    }

    private DeviceCodeCredential DeviceCode(SignInRequest request)
    {
        var options = new DeviceCodeCredentialOptions
        {
            TenantId = request.Tenant,
            // The code is for the person at the screen, not for the log.
            DeviceCodeCallback = (code, _) => run.Terminal.Error.WriteLineAsync(code.Message),
        };
        if (request.ClientId is not null)
        {
            options.ClientId = request.ClientId;
        }

        return new DeviceCodeCredential(options);
    }

    private static string Tenant(SignInRequest request) =>
        request.Tenant
        ?? throw new WrongUsageException("An application signs in to a directory: give --tenant, by id or domain.");

    private static string Client(SignInRequest request) =>
        request.ClientId ?? throw new WrongUsageException("Give --client-id, the application's id.");

    private X509Certificate2 Certificate(SignInRequest request)
    {
        if (request.CertificateThumbprint is { } thumbprint)
        {
            return FromStore(thumbprint);
        }

        var file =
            request.CertificateFile
            ?? throw new WrongUsageException("Give --certificate FILE, a .pfx or .pem with its private key.");
        try
        {
            return file.EndsWith(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(file)
                : X509CertificateLoader.LoadPkcs12FromFile(file, secrets.Find(SecretNames.CertificatePassword));
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                $"The certificate {file} cannot be read ({failure.Message.TrimEnd('.')}). If it has a "
                    + $"password, set the environment variable {SecretNames.CertificatePassword}.",
                failure
            );
        }
    }

    private static X509Certificate2 FromStore(string thumbprint)
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadOnly);
        var found = store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false);
        return found.Count > 0
            ? found[0]
            : throw new CommandFailedException(
                "No certificate with the connection string's thumbprint is in the user's store (My)."
            );
    }
}
