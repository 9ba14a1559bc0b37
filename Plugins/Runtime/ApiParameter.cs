namespace SalesCorner.Plugins.Runtime;

/// <summary>An input or output of a custom API.</summary>
public sealed class ApiParameter
{
    internal ApiParameter(string name, Type type, bool isOptional)
    {
        Name = name;
        Type = type;
        IsOptional = isOptional;
    }

    /// <summary>The parameter's unique name.</summary>
    public string Name { get; }

    /// <summary>The parameter's type.</summary>
    public Type Type { get; }

    /// <summary>Whether a caller may leave it out.</summary>
    public bool IsOptional { get; }
}
