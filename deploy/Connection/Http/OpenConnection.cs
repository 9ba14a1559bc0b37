using Azure.Core;

namespace SalesCorner.Deploy.Connection.Http;

/// <summary>
/// Chooses the connection. This one talks HTTP; the build with Microsoft's SDK has one of the same name
/// (docs/decisions/007).
/// </summary>
internal static class OpenConnection
{
    /// <summary>A connection to an environment.</summary>
    public static IDataverseConnection To(Uri url, TokenCredential credential, RetryRules rules) =>
        new HttpDataverseConnection(url, credential, rules.Patience);
}
