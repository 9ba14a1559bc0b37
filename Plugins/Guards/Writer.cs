using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Guards;

/// <summary>Knows whether a write may touch computed columns.</summary>
internal static class Writer
{
    /// <summary>Whether the solution's own code writes, or SYSTEM, as which nobody can sign in.</summary>
    public static bool IsOwnCode(PluginRun run)
    {
        if (OwnCode.Caused(run.Context))
        {
            return true;
        }

        // Asked only when somebody else writes a computed column, which no form does.
        var system = run.Service.Execute(new OrganizationRequest("WhoAmI")).Results["UserId"];
        return Equals(system, run.Context.UserId);
    }
}
