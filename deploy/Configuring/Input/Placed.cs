namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>An entry of the administrator's, with where it and its parts stand.</summary>
/// <typeparam name="T">The entry's type.</typeparam>
/// <param name="Value">The entry.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Parts">Where its members stand, by name.</param>
internal sealed record Placed<T>(T Value, Place Place, IReadOnlyDictionary<string, Place> Parts)
{
    /// <summary>Where a member stands; the entry's own place when it is left out.</summary>
    public Place At(string member) => Parts.GetValueOrDefault(member, Place);
}
