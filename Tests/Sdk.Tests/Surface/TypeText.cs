using System.Reflection;

namespace SalesCorner.Sdk.Tests.Surface;

/// <summary>Writes the names and declarations of types.</summary>
internal static class TypeText
{
    public static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var plain = type.Namespace + "." + type.Name.Split('`')[0];
        return type.IsGenericType ? plain + Arguments(type.GetGenericArguments()) : plain;
    }

    public static string Arguments(Type[] arguments) =>
        arguments.Length == 0 ? string.Empty : "<" + string.Join(", ", arguments.Select(Name)) + ">";

    public static string Constraints(MethodInfo method) =>
        string.Concat(
            method
                .GetGenericArguments()
                .Select(argument => (argument.Name, Bounds: Bounds(argument).ToList()))
                .Where(argument => argument.Bounds.Count > 0)
                .Select(argument => $" where {argument.Name} : {string.Join(", ", argument.Bounds)}")
        );

    private static IEnumerable<string> Bounds(Type argument)
    {
        var isNew = argument.GenericParameterAttributes.HasFlag(
            GenericParameterAttributes.DefaultConstructorConstraint
        );
        return argument.GetGenericParameterConstraints().Select(Name).Concat(isNew ? ["new()"] : []);
    }

    public static string Declaration(Type type)
    {
        var parents = Parents(type).ToList();
        return $"{Name(type)} :: public {Kind(type)}"
            + (parents.Count > 0 ? " : " + string.Join(", ", parents) : string.Empty)
            + AttributeText.Of(type.GetCustomAttributesData());
    }

    private static string Kind(Type type) =>
        type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };

    private static IEnumerable<string> Parents(Type type)
    {
        if (type.IsEnum)
        {
            return [Name(Enum.GetUnderlyingType(type))];
        }

        var interfaces = type.GetInterfaces().Select(Name).Order(StringComparer.Ordinal);
        return type.BaseType is null || type.BaseType == typeof(object)
            ? interfaces
            : interfaces.Prepend(Name(type.BaseType));
    }
}
