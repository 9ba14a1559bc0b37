using System.Reflection;

namespace SalesCorner.Sdk.Tests.Surface;

/// <summary>Writes the public surface of an assembly, one line a member, in the form of the reference text.</summary>
internal static class SurfaceText
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static;

    public static IReadOnlyList<string> Of(Assembly assembly) =>
        [.. assembly.GetExportedTypes().SelectMany(Lines).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Lines(Type type) =>
        new[] { TypeText.Declaration(type) }
            .Concat(type.GetFields(Declared).Where(IsShown).Select(Field))
            .Concat(type.GetConstructors(Declared).Where(IsShown).Where(made => !made.IsStatic).Select(Constructor))
            .Concat(type.GetMethods(Declared).Where(IsWritten).Select(Method))
            .Concat(type.GetProperties(Declared).Select(Property))
            .OfType<string>();

    private static bool IsShown(MethodBase? method) =>
        method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsShown(FieldInfo field) =>
        (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName;

    private static bool IsWritten(MethodInfo method) =>
        !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Access(MethodBase method) =>
        method.IsPublic ? "public"
        : method.IsFamily ? "protected"
        : "protected internal";

    private static string Field(FieldInfo field)
    {
        var name = $"{TypeText.Name(field.DeclaringType!)}.{field.Name}";
        var attributes = AttributeText.Of(field.GetCustomAttributesData());
        var type = TypeText.Name(field.FieldType);
        var access = field.IsPublic ? "public" : "protected";
        return field switch
        {
            { DeclaringType.IsEnum: true } => FormattableString.Invariant(
                $"{name} = {field.GetRawConstantValue()}{attributes}"
            ),
            { IsLiteral: true } => FormattableString.Invariant(
                $"{name} :: {access} const field {type} = {field.GetRawConstantValue()}"
            ),
            _ => $"{name} :: {access} static readonly field {type}",
        };
    }

    private static string Constructor(ConstructorInfo constructor) =>
        $"{TypeText.Name(constructor.DeclaringType!)}..ctor({Parameters(constructor.GetParameters())})"
        + $" :: {Access(constructor)} ctor";

    private static string? Method(MethodInfo method)
    {
        var name =
            $"{TypeText.Name(method.DeclaringType!)}.{method.Name}{TypeText.Arguments(method.GetGenericArguments())}";
        var head = $"{name}({Parameters(method.GetParameters())}) :: ";
        var tail =
            $"method returns {TypeText.Name(method.ReturnType)}{TypeText.Constraints(method)}"
            + AttributeText.Of(method.GetCustomAttributesData());
        if (method.IsPrivate && method.Name.Contains('.', StringComparison.Ordinal))
        {
            return head + "explicit-interface " + tail;
        }

        return IsShown(method) ? $"{head}{Access(method)} {Slot(method)}{tail}" : null;
    }

    private static string? Property(PropertyInfo property)
    {
        var attributes = AttributeText.Of(property.GetCustomAttributesData());
        var accessors = property.GetAccessors(nonPublic: true).Where(IsShown).ToList();
        var name = $"{TypeText.Name(property.DeclaringType!)}.{property.Name}";
        var type = TypeText.Name(property.PropertyType);
        if (accessors.Count == 0)
        {
            return AttributeText.IsDataMember(property)
                ? $"{name} :: NONPUBLIC-DATAMEMBER property {type} {{ }}{attributes}"
                : null;
        }

        var index = property.GetIndexParameters();
        var parameters = index.Length > 0 ? $"[{Parameters(index)}]" : string.Empty;
        var verbs = accessors
            .Select(accessor => $"{Access(accessor)} {accessor.Name[..3]};")
            .Order(StringComparer.Ordinal);
        return $"{name}{parameters} :: property {Slot(accessors[0])}{type} {{ {string.Join(' ', verbs)} }}{attributes}";
    }

    private static string Slot(MethodInfo method) =>
        method switch
        {
            { IsStatic: true } => "static ",
            { IsVirtual: false } or { IsFinal: true } => string.Empty,
            { DeclaringType.IsInterface: true } => string.Empty,
            { IsAbstract: true } => "abstract ",
            _ => method.Attributes.HasFlag(MethodAttributes.NewSlot) ? "virtual " : "override ",
        };

    private static string Parameters(ParameterInfo[] parameters) =>
        string.Join(
            ", ",
            parameters.Select(parameter =>
                (
                    parameter.IsOut ? "out "
                    : IsParams(parameter) ? "params "
                    : string.Empty
                ) + $"{TypeText.Name(parameter.ParameterType)} {parameter.Name}"
            )
        );

    private static bool IsParams(ParameterInfo parameter) =>
        parameter.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "ParamArrayAttribute");
}
