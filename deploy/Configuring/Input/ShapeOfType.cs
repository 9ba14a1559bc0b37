using System.Reflection;
using System.Text.Json;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>A member of an object in the settings file.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="MayBeNull">Whether null is a value.</param>
internal sealed record ShapePart(string Name, Type Type, bool MayBeNull);

/// <summary>The keys that an object in the settings file can have, read from its record type.</summary>
internal sealed class ShapeOfType
{
    private readonly Dictionary<string, ShapePart> parts;

    private ShapeOfType(IEnumerable<ShapePart> parts, IReadOnlyList<string> required)
    {
        this.parts = parts.ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        Required = required;
    }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Names => parts.Keys;

    /// <summary>Keys that have to be there.</summary>
    public IReadOnlyList<string> Required { get; }

    /// <summary>
    /// Reads a type: its properties are the keys; parameters of its constructor without a default have to be there.
    /// </summary>
    public static ShapeOfType Read(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property => new ShapePart(
                JsonNamingPolicy.CamelCase.ConvertName(property.Name),
                property.PropertyType,
                nullability.Create(property).WriteState == NullabilityState.Nullable
            ));
        var required = type.GetConstructors()
            .MaxBy(constructor => constructor.GetParameters().Length)!
            .GetParameters()
            .Where(parameter => !parameter.HasDefaultValue)
            .Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!));
        return new ShapeOfType(members, [.. required]);
    }

    /// <summary>The member of a key.</summary>
    public ShapePart Part(string name) => parts[name];
}
