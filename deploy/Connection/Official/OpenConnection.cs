using Azure.Core;

namespace SalesCorner.Deploy.Connection.Official;

/// <summary>
/// Chooses the connection. This one is Microsoft's ServiceClient; the build without Microsoft's SDK has one of the same
/// name (docs/decisions/007).
/// </summary>
internal static class OpenConnection
{
    /// <summary>A connection to an environment.</summary>
    public static IDataverseConnection To(Uri url, TokenCredential credential, RetryRules rules) =>
        new ServiceClientConnection(url, credential, rules.Patience);
}
