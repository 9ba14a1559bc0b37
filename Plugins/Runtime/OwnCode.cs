using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// Tells the solution's own writes from anybody else's. Its plug-ins leave a mark among the shared variables of the event
/// that they answer, and the events that they cause see it on a parent context. Nobody can set it from outside: the one
/// shared variable that a client's request can carry is called "tag".
/// </summary>
/// <remarks>learn.microsoft.com, "Understand the execution context" (shared variables, ParentContext) and "Use optional parameters" (tag).</remarks>
internal static class OwnCode
{
    private const string Mark = "sc_own";

    /// <summary>Marks an event as answered by the solution's own code.</summary>
    public static void Sign(IPluginExecutionContext context) => context.SharedVariables[Mark] = true;

    /// <summary>Whether the event was caused by the solution's own code.</summary>
    public static bool Caused(IPluginExecutionContext context)
    {
        for (var outer = context.ParentContext; outer is not null; outer = outer.ParentContext)
        {
            if (outer.SharedVariables?.Contains(Mark) == true)
            {
                return true;
            }
        }

        return false;
    }
}
