using System.Reflection;

namespace SalesCorner.Sdk.Tests.Surface;

/// <summary>Writes the attributes that belong to the interface: data contracts and the like.</summary>
internal static class AttributeText
{
    private static readonly HashSet<string> Interesting = new(StringComparer.Ordinal)
    {
        "System.AttributeUsageAttribute",
        "System.FlagsAttribute",
        "System.Runtime.Serialization.CollectionDataContractAttribute",
        "System.Runtime.Serialization.DataContractAttribute",
        "System.Runtime.Serialization.DataMemberAttribute",
        "System.Runtime.Serialization.EnumMemberAttribute",
        "System.Security.SecurityCriticalAttribute",
    };

    public static bool IsInteresting(string name) => Interesting.Contains(name);

    public static string Of(IEnumerable<CustomAttributeData> attributes) =>
        string.Concat(
            attributes
                .Where(attribute => IsInteresting(TypeText.Name(attribute.AttributeType)))
                .Select(attribute => $" [{TypeText.Name(attribute.AttributeType)}({Arguments(attribute)})]")
                .Order(StringComparer.Ordinal)
        );

    public static bool IsDataMember(MemberInfo member) =>
        member.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "DataMemberAttribute");

    private static string Arguments(CustomAttributeData attribute) =>
        string.Join(
            ", ",
            attribute
                .ConstructorArguments.Select(Value)
                .Concat(
                    attribute
                        .NamedArguments.OrderBy(argument => argument.MemberName, StringComparer.Ordinal)
                        .Select(argument => $"{argument.MemberName}={Value(argument.TypedValue)}")
                )
        );

    private static string Value(CustomAttributeTypedArgument argument) =>
        argument switch
        {
            { ArgumentType.IsEnum: true } =>
                $"{TypeText.Name(argument.ArgumentType)}.{Enum.ToObject(argument.ArgumentType, argument.Value!)}",
            { Value: string text } => $"\"{text}\"",
            { Value: bool flag } => flag ? "true" : "false",
            _ => FormattableString.Invariant($"{argument.Value}"),
        };
}
