using System.Collections.Concurrent;
using Microsoft.Crm.Sdk.Messages;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Guards;

/// <summary>
/// Knows whether a write may touch computed columns. Who writes decides, nothing else: the solution's own code writes
/// as
/// SYSTEM, and another plug-in that answers the same save writes as the user. What stands around the event (parent
/// contexts, shared variables) is no proof of anything.
/// </summary>
internal static class WriteOrigin
{
    // Which user is SYSTEM never changes in an organisation; one process serves several organisations.
    private static readonly ConcurrentDictionary<Guid, Guid> SystemUsers = new();

    /// <summary>Whether SYSTEM writes, as which the solution's own code acts and as which nobody can sign in.</summary>
    public static bool IsOwnCode(PluginRun run) =>
        run.Context.UserId == SystemUsers.GetOrAdd(run.Context.OrganizationId, _ => SystemUser(run));

    /// <summary>
    /// A question about rights whose answer must not end somebody's save: where it cannot be asked, the answer is no,
    /// and
    /// nothing is taken over that only some may write. Work of our own goes on for others and is asked again.
    /// </summary>
    public static bool Ask(PluginRun run, Func<PluginRun, bool> question)
    {
        try
        {
            return question(run);
        }
        catch (Exception failure)
            when (failure is UnaskedException
                || (!run.Context.IsInTransaction && run.Context.UserId == run.Context.InitiatingUserId)
            )
        {
            run.Trace("Who saves cannot be asked, so it counts as somebody without rights: " + failure.Message);
            return false;
        }
    }

    private static Guid SystemUser(PluginRun run) => ((WhoAmIResponse)run.Service.Execute(new WhoAmIRequest())).UserId;
}
