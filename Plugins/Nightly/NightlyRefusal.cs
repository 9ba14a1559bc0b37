using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Nightly;

/// <summary>
/// What becomes of a run when a row refuses a write. A call is one transaction, and a failed request ends it however it is
/// caught: so the call fails, and its message ends with the token by which the caller goes on, at first with another try
/// and then without the row.
/// </summary>
internal static class NightlyRefusal
{
    private const string GoOn = "Continue with: ";

    // Each costs two calls, and where more rows refuse than this the cause is none of theirs.
    private const int MostLeftOut = 50;
    private const int MostNamed = 10;

    /// <summary>The error that ends the call.</summary>
    public static InvalidPluginExecutionException Of(RefusedRowException refused, NightlyToken token)
    {
        if (token.LeftOut.Count >= MostLeftOut)
        {
            return new InvalidPluginExecutionException(
                $"SalesCorner could not write {refused.Row}: {refused.Message} {MostLeftOut} rows have refused before it, so the run ends here. Remove the cause and start it anew.",
                refused);
        }

        // Where closed deals are read-only all of them are: the first one speaks for the rest.
        if (token.Phase == NightlyPhase.ClosedDeals && NightlyPhases.After(token) is { } after)
        {
            return new InvalidPluginExecutionException(
                $"SalesCorner could not give an outcome to {refused.Row}: {refused.Message} The figures, which ask the close activity itself, are right all the same. {GoOn}{after with { Suspect = null }}",
                refused);
        }

        var next = token.Suspect == refused.Row
            ? token with { Suspect = null, LeftOut = [.. token.LeftOut, refused.Row] }
            : token with { Suspect = refused.Row };
        var how = next.Suspect is null ? "The run goes on without it." : "It is tried once more.";
        return new InvalidPluginExecutionException($"SalesCorner could not write {refused.Row}: {refused.Message} {how} {GoOn}{next}", refused);
    }

    /// <summary>The rows that were left out, for the people who run the solution; null when none was.</summary>
    public static string? Note(NightlyToken token)
    {
        if (token.LeftOut.Count == 0)
        {
            return null;
        }

        var more = token.LeftOut.Count > MostNamed ? $" and {token.LeftOut.Count - MostNamed} more" : string.Empty;
        return $"Rows that refused to be written and keep older figures: {string.Join(", ", token.LeftOut.Take(MostNamed))}{more}.";
    }
}
