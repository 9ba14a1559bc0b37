namespace SalesCorner.Emulator.Messages.Describing;

/// <summary>Sets what the SDK's metadata types let only the platform set.</summary>
internal static class ReadOnlyValues
{
    /// <summary>Sets a property whose setter is not public, as reading an answer of the platform does.</summary>
    public static T Set<T>(this T described, string property, object? value)
        where T : class
    {
        // A setter is found through the type that declares it only.
        var declaring = described.GetType().GetProperty(property)!.DeclaringType!;
        declaring.GetProperty(property)!.SetValue(described, value);
        return described;
    }
}
