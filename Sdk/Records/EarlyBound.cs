using System.Reflection;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

/// <summary>Makes instances of early-bound classes, and refuses one of another table.</summary>
internal static class EarlyBound
{
    public static T Create<T>(string logicalName)
        where T : Entity
    {
        if (typeof(T) != typeof(Entity))
        {
            RequireSameTable(typeof(T), logicalName);
        }

        return Activator.CreateInstance<T>();
    }

    private static void RequireSameTable(Type type, string logicalName)
    {
        if (string.IsNullOrEmpty(logicalName))
        {
            throw new NotSupportedException($"A record without a table name cannot become a {type.Name}.");
        }

        var table =
            type.GetCustomAttribute<EntityLogicalNameAttribute>(inherit: true)?.LogicalName
            ?? throw new NotSupportedException($"{type.Name} does not name its table with EntityLogicalName.");
        if (table != logicalName)
        {
            throw new NotSupportedException($"A record of '{logicalName}' cannot become a {type.Name} of '{table}'.");
        }
    }
}
