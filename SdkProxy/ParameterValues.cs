using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk;

/// <summary>Reads typed values of requests and responses.</summary>
internal static class ParameterValues
{
    /// <summary>The value of that name; the default of its type when there is none.</summary>
    public static T ValueOrDefault<T>(this ParameterCollection values, string name) =>
        values.TryGetValue(name, out var found) && found is not null ? (T)found : default;
}
