using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>
/// What becomes of a run when a row refuses a write. A call is one transaction, and a failed request ends it however it
/// is
/// caught: so the call fails, and its message ends with the token by which the caller goes on, at first with another
/// try
/// and then without the row.
/// </summary>
internal static class NightlyRefusal
{
    private const string OldFigures = "Its figures are of the night before. Remove the cause and run the night again.";

    // Each costs two calls, and where more rows refuse than this the cause is none of theirs: the phase is given up.
    private const int MostLeftOut = 50;
    private const int MostNamed = 10;
    private const int MostText = 300;

    /// <summary>The error that ends the call.</summary>
    public static InvalidPluginExecutionException Of(RefusedRowException refused, NightlyToken token)
    {
        var clashes = RowVersions.IsClash(refused.InnerException!);
        if (clashes && token.Clashes < RowVersions.MostTries - 1)
        {
            return ReadAgain(refused, token);
        }

        if (token.LeftOut.Count >= MostLeftOut)
        {
            return GiveUp(
                new InvalidOperationException(
                    $"{refused.Row}: {refused.Message} ({MostLeftOut} rows have refused before it)",
                    refused
                ),
                token
            );
        }

        // Where closed deals are read-only all of them are: the first one speaks for the rest.
        if (!clashes && token.Phase == NightlyPhase.ClosedDeals && NightlyPhases.After(token) is { } after)
        {
            return new InvalidPluginExecutionException(
                $"SalesCorner could not give an outcome to {refused.Row}: {refused.Message} The figures, "
                    + "which ask the close activity itself, are right all the same. "
                    + $"{NightlyMessage.GoOn}{after with { Suspect = null }}",
                refused
            );
        }

        if (
            !clashes
            && token is { Phase: NightlyPhase.Motions, Cookie: not null }
            && NightlyPhases.After(token) is { } onward
        )
        {
            return new InvalidPluginExecutionException(
                $"SalesCorner could not tell the motion of {refused.Row}: {refused.Message} Closed deals without a "
                    + $"motion are left out of the balance. {NightlyMessage.GoOn}{onward with { Suspect = null }}",
                refused
            );
        }

        var next =
            token.Suspect == refused.Row || clashes
                ? token with
                {
                    Suspect = null,
                    Clashes = 0,
                    LeftOut = [.. token.LeftOut, refused.Row],
                }
                : token with
                {
                    Suspect = refused.Row,
                };
        var how = next.Suspect is null ? "The run goes on without it." : "It is tried once more.";
        return new InvalidPluginExecutionException(
            $"SalesCorner could not write {refused.Row}: {refused.Message} {how} {NightlyMessage.GoOn}{next}",
            refused
        );
    }

    /// <summary>
    /// The error that ends a call which failed as a whole: it is tried with less and less at a time, then the next
    /// phase goes on.
    /// </summary>
    public static InvalidPluginExecutionException OfPhase(Exception failure, NightlyToken token) =>
        token.Limit switch
        {
            0 => WithLess(failure, token, 100),
            > 10 => WithLess(failure, token, 10),
            > 1 => WithLess(failure, token, 1),
            _ => GiveUp(failure, token),
        };

    /// <summary>Where a run goes on without a phase whose calls got no answer; null when none comes after it.</summary>
    public static NightlyToken? WithoutAnswer(NightlyToken token) =>
        NightlyPhases.After(token) is { } after
            ? after with
            {
                Suspect = null,
                GivenUp = [.. token.GivenUp, $"{Where(token)} its calls got no answer. {OldFigures}"],
            }
            : null;

    /// <summary>What was left out and given up, for the people who run the solution; null when nothing was.</summary>
    public static string? Note(NightlyToken token) =>
        Notes(token) is { Count: > 0 } notes ? string.Join(" ", notes) : null;

    /// <summary>The same, one by one; empty when nothing was.</summary>
    public static IReadOnlyList<string> Notes(NightlyToken token)
    {
        var more = token.LeftOut.Count > MostNamed ? $" and {token.LeftOut.Count - MostNamed} more" : string.Empty;
        var rows =
            token.LeftOut.Count == 0
                ? null
                : "Rows that refused to be written and keep older figures: "
                    + $"{string.Join(", ", token.LeftOut.Take(MostNamed))}{more}.";
        return new[] { rows }.Concat(token.GivenUp).OfType<string>().ToList();
    }

    // The less a call does, the shorter is the time between its reading and its writing.
    private static InvalidPluginExecutionException ReadAgain(RefusedRowException refused, NightlyToken token)
    {
        var next = token with
        {
            Clashes = token.Clashes + 1,
            Limit = token.Clashes switch
            {
                0 => token.Limit,
                1 => 100,
                2 => 10,
                _ => 1,
            },
        };
        return new(
            $"SalesCorner did not write {refused.Row}: somebody else has changed it since it was read. It is "
                + $"read again. {NightlyMessage.GoOn}{next}",
            refused
        );
    }

    private static InvalidPluginExecutionException WithLess(Exception failure, NightlyToken token, int limit) =>
        new(
            $"{Where(token)} {failure.Message} It is tried again with {limit} at a time. "
                + $"{NightlyMessage.GoOn}{token with { Limit = limit }}",
            failure
        );

    private static InvalidPluginExecutionException GiveUp(Exception failure, NightlyToken token)
    {
        var what = $"{Where(token)} {OneLine(failure.Message)} {OldFigures}";
        return NightlyPhases.After(token) is { } after
            ? new(
                $"{what} The other phases go on. "
                    + $"{NightlyMessage.GoOn}{after with { Suspect = null, GivenUp = [.. token.GivenUp, what] }}",
                failure
            )
            : new(what, failure);
    }

    private static string Where(NightlyToken token) =>
        $"The nightly run could not do the phase {token.Phase} (page "
        + $"{token.Page}{(token.Done is null ? string.Empty : ", behind " + token.Done)}):";

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Shortened(MostText, "…");
}
