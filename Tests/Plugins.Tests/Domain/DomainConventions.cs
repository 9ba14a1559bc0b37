using System.Reflection;
using System.Runtime.CompilerServices;
using SalesCorner.Plugins.Domain.Coverage;

namespace SalesCorner.Plugins.Tests.Domain;

/// <summary>What keeps the rules pure, checked over every type of the domain.</summary>
[Trait("Ring", "fast")]
public sealed class DomainConventions
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Type> Types = typeof(CoverageRule)
        .Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("SalesCorner.Plugins.Domain.", StringComparison.Ordinal) == true)
        .ToList();

    [Fact]
    public void The_domain_knows_no_dataverse_type() =>
        Assert.DoesNotContain(
            Types.SelectMany(Mentioned),
            type => type.FullName?.StartsWith("Microsoft.", StringComparison.Ordinal) == true
        );

    [Fact]
    public void The_domain_knows_no_other_part_of_the_plug_ins() =>
        Assert.DoesNotContain(
            Types.SelectMany(Mentioned),
            type =>
                type.Assembly == typeof(CoverageRule).Assembly
                && type.Namespace?.StartsWith("SalesCorner.Plugins.Domain.", StringComparison.Ordinal) == false
        );

    [Fact]
    public void Nothing_in_the_domain_can_be_changed_after_it_is_made()
    {
        Assert.All(
            Types.SelectMany(type => type.GetProperties(Everything)),
            property => Assert.True(IsInitOnly(property), property.ToString())
        );
        Assert.All(
            Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Everything)),
            field =>
                Assert.True(
                    field.IsInitOnly || field.IsLiteral || IsGenerated(field.DeclaringType!) || IsGenerated(field),
                    field.ToString()
                )
        );
    }

    [Fact]
    public void Public_types_are_sealed() =>
        Assert.All(Types.Where(type => type.IsPublic), type => Assert.True(type.IsSealed, type.FullName));

    private static IEnumerable<Type> Mentioned(Type type) =>
        type.GetFields(Everything)
            .Select(field => field.FieldType)
            .Concat(type.GetProperties(Everything).Select(property => property.PropertyType))
            .Concat(type.GetMethods(Everything).Select(method => method.ReturnType))
            .Concat(
                type.GetMethods(Everything)
                    .SelectMany(method => method.GetParameters())
                    .Select(parameter => parameter.ParameterType)
            )
            .Concat(
                type.GetMethods(Everything)
                    .SelectMany(method => method.GetMethodBody()?.LocalVariables ?? [])
                    .Select(local => local.LocalType)
            )
            .Concat(
                type.GetConstructors(Everything)
                    .SelectMany(made => made.GetParameters())
                    .Select(parameter => parameter.ParameterType)
            )
            .Where(mentioned => !mentioned.IsGenericParameter);

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is null
        || property
            .SetMethod.ReturnParameter.GetRequiredCustomModifiers()
            .Any(modifier => modifier.Name == "IsExternalInit");

    // The compiler keeps lambdas and the state of iterators in fields of its own.
    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (member is FieldInfo { Name: var name } && name.Contains('<', StringComparison.Ordinal));
}
