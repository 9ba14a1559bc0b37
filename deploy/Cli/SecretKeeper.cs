namespace SalesCorner.Deploy.Cli;

/// <summary>Knows the secrets of a run, and takes them out of everything that is shown or written.</summary>
/// <remarks>A second line of defence: no message is meant to hold one.</remarks>
public sealed class SecretKeeper
{
    /// <summary>What stands in place of a secret.</summary>
    public const string Mask = "•••";

    // A shorter one would turn up in ordinary words.
    private const int Shortest = 4;

    private readonly HashSet<string> secrets = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Hides a text from now on, also as it stands in an address or in JSON.</summary>
    public void Hide(string secret)
    {
        lock (gate)
        {
            foreach (
                var form in new[]
                {
                    secret,
                    secret.Trim(),
                    Uri.EscapeDataString(secret),
                    System.Text.Json.JsonEncodedText.Encode(secret).ToString(),
                }.Where(form => form.Length >= Shortest)
            )
            {
                secrets.Add(form);
            }
        }
    }

    /// <summary>The text without any secret.</summary>
    public string Clean(string text)
    {
        lock (gate)
        {
            return secrets.Count == 0
                ? text
                : secrets
                    .OrderByDescending(secret => secret.Length)
                    .Aggregate(text, (clean, secret) => clean.Replace(secret, Mask, StringComparison.Ordinal));
        }
    }
}
