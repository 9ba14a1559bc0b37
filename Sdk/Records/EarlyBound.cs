using System.Reflection;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

/// <summary>Makes instances of early-bound classes, and refuses one of another table.</summary>
internal static class EarlyBound
{
    public static T Create<T>(string logicalName)
        where T : Entity
    {
        if (typeof(T) != typeof(Entity) && TableOf(typeof(T)) != logicalName)
        {
            throw new NotSupportedException(
                $"A record of the table '{logicalName}' cannot become a {typeof(T).Name}, " +
                $"which is of the table '{TableOf(typeof(T))}'.");
        }

        return Activator.CreateInstance<T>();
    }

    private static string TableOf(Type type) =>
        type.GetCustomAttribute<EntityLogicalNameAttribute>(inherit: true)?.LogicalName;
}
