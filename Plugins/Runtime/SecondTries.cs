using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// Remembers, in this process and for some minutes, saves that a failed request of ours has ended: inside a transaction
/// nobody can catch it. The next try of the same save asks nothing, goes through with a note, and the figures follow by
/// a
/// background job or by night.
/// </summary>
internal static class SecondTries
{
    private const string OwnPrefix = "sc_";
    private const int Most = 1_000;

    // The platform ends a chain of events of its own at eight; each can stand within an operation of the platform's.
    private const int MostDepth = 32;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly ConcurrentDictionary<string, DateTime> Failed = new(StringComparer.Ordinal);

    /// <summary>Remembers that the save has failed.</summary>
    public static void Remember(PluginRun run)
    {
        if (Failed.Count >= Most)
        {
            Failed.Clear();
        }

        Failed[KeyOf(run.Context)] = run.NowUtc;
    }

    /// <summary>
    /// Whether the save is such a try. Work of our own custom APIs is none: it is tried again until it is right.
    /// </summary>
    public static bool Is(PluginRun run) =>
        run.Context.IsInTransaction
        && Failed.TryGetValue(KeyOf(run.Context), out var on)
        && (run.NowUtc - on).Duration() <= Patience
        && !IsOwnApi(run.Context);

    private static bool IsOwnApi(IPluginExecutionContext? context)
    {
        for (var depth = 0; depth < MostDepth && context is not null; depth++, context = context.ParentContext)
        {
            if (context.MessageName?.StartsWith(OwnPrefix, StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }

    // A row that is about to be created has no id yet: then the next one of the same user is the next try.
    private static string KeyOf(IPluginExecutionContext context)
    {
        var row = context.PrimaryEntityId == Guid.Empty ? context.InitiatingUserId : context.PrimaryEntityId;
        return $"{context.OrganizationId:N} {context.PrimaryEntityName} {row:N}";
    }
}

/// <summary>A request was not sent, for it has ended the same save before.</summary>
internal sealed class UnaskedException() : Exception("What it follows from could not be read in the try before.");
