using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Looks into the SDK's collections without faults for what is not there.</summary>
internal static class SdkValues
{
    /// <summary>The value of that name, or the default.</summary>
    public static T? Find<T>(this DataCollection<string, T> values, string name) =>
        values.TryGetValue(name, out var value) ? value : default;
}
