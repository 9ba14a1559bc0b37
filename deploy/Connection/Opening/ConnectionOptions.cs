using System.CommandLine;
using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection.SignIn;

namespace SalesCorner.Deploy.Connection.Opening;

/// <summary>The options by which a command reaches an environment.</summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
internal sealed class ConnectionOptions(ConnectionSetup? setup = null)
{
    // Shorter waits would only make a person nervous.
    private static readonly TimeSpan WorthSaying = TimeSpan.FromSeconds(2);

    private readonly ConnectionSetup setup = setup ?? ConnectionSetup.Usual;

    private readonly Option<string?> url = new("--url")
    {
        Description = "The environment, as https://contoso.crm.dynamics.com",
        HelpName = "URL",
    };

    private readonly Option<SignInMethod> auth = new("--auth")
    {
        Description =
            "How to sign in: browser, deviceCode, clientSecret, certificate, managedIdentity, azureCli, or token. "
            + $"Secrets come from {SecretNames.ClientSecret}, {SecretNames.CertificatePassword} and "
            + $"{SecretNames.Token}, or are asked for",
        DefaultValueFactory = _ => SignInMethod.Browser,
        HelpName = "HOW",
    };

    private readonly Option<string?> tenant = new("--tenant")
    {
        Description = "The directory to sign in to, by id or domain",
        HelpName = "ID",
    };

    private readonly Option<string?> clientId = new("--client-id")
    {
        Description = "The application's id",
        HelpName = "ID",
    };

    private readonly Option<string?> certificate = new("--certificate")
    {
        Description = "The application's certificate, .pfx or .pem",
        HelpName = "FILE",
    };

    private readonly Option<string?> connection = new("--connection")
    {
        Description =
            $"A Dataverse connection string without its secret (with it: in the variable {SecretNames.Connection})",
        HelpName = "STRING",
    };

    /// <summary>The options, to be listed among the command's own.</summary>
    public IReadOnlyList<Symbol> Inputs => [url, auth, tenant, clientId, certificate, connection];

    /// <summary>Whether the person named an environment at all.</summary>
    public bool AreGiven(CommandRun run) =>
        run.Value(url) is not null
        || run.Value(connection) is not null
        || !string.IsNullOrEmpty(setup.Variable(SecretNames.Connection));

    /// <summary>Makes the client. It signs in with its first request.</summary>
    /// <exception cref="CommandFailedException">An option or a secret is missing or wrong.</exception>
    public DataverseClient Open(CommandRun run)
    {
        var secrets = new SecretSource(setup.Variable, run);
        var request = Request(run, secrets);
        run.Log($"Connecting to {request}");
        return new DataverseClient(
            OpenConnection.To(request.Url, new Credentials(secrets, run).Of(request), setup.Rules),
            setup.Rules,
            run.Terminal.Clock,
            (why, wait) => SayWait(run, why, wait)
        );
    }

    private static void SayWait(CommandRun run, string why, TimeSpan wait)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{why}. Waiting {wait.TotalSeconds:0.#} s, then trying again."
        );
        if (wait >= WorthSaying)
        {
            run.Warn(line);
        }
        else
        {
            run.Log(line);
        }
    }

    private SignInRequest Request(CommandRun run, SecretSource secrets)
    {
        if (run.Value(url) is { } address)
        {
            return new SignInRequest(EnvironmentUrl.Parse(address), run.Value(auth))
            {
                Tenant = SignInRequest.Name("tenant", run.Value(tenant)),
                ClientId = SignInRequest.Name("client id", run.Value(clientId)),
                CertificateFile = run.Value(certificate),
            };
        }

        if (run.Value(connection) is { } typed && ConnectionString.HasSecret(typed))
        {
            throw new WrongUsageException(
                "The connection string holds a secret, which others can read on a command line. Put the "
                    + $"string into the environment variable {SecretNames.Connection}."
            );
        }

        var text =
            run.Value(connection)
            ?? secrets.Find(SecretNames.Connection)
            ?? throw new WrongUsageException(
                "Which environment? Give --url https://contoso.crm.dynamics.com, or --connection, or set "
                    + $"{SecretNames.Connection}."
            );
        var parsed = ConnectionString.Parse(text);
        if (parsed.ClientSecret is { } secret)
        {
            run.Secrets.Hide(secret);
        }

        return parsed with
        {
            Tenant = parsed.Tenant ?? SignInRequest.Name("tenant", run.Value(tenant)),
            CertificateFile = run.Value(certificate),
        };
    }
}
