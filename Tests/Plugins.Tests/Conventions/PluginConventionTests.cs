using System.Reflection;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Tests.Conventions;

[Trait("Ring", "fast")]
public sealed class PluginConventionTests
{
    [Fact]
    public void A_plug_in_keeps_nothing_between_runs()
    {
        var fields = All.Plugins.SelectMany(plugin =>
            plugin
                .GetType()
                .GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
        );
        var changeable = All
            .Types.SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Where(field => field is { IsInitOnly: false, IsLiteral: false });

        Assert.Empty(fields);
        Assert.Empty(changeable);
    }

    [Fact]
    public void Every_handler_is_static()
    {
        Assert.All(
            All.Steps,
            step =>
                Assert.True(
                    step.Handler.Method.IsStatic,
                    $"{step.Handler.Method.Name} of {step.Message} {step.Table} belongs to an instance."
                )
        );
    }

    [Fact]
    public void Every_update_step_says_which_columns_fire_it()
    {
        Assert.All(All.Steps.Where(step => step.Message == Message.Update), step => Assert.NotEmpty(step.Filter));
    }

    [Fact]
    public void No_plug_in_has_two_steps_for_one_event()
    {
        Assert.All(
            All.Plugins,
            plugin =>
                Assert.Equal(
                    plugin.Steps.Count,
                    plugin
                        .Steps.Select(step => (step.Message, step.Table, step.Stage, step.IsAsynchronous))
                        .Distinct()
                        .Count()
                )
        );
    }

    [Fact]
    public void Background_work_comes_after_the_operation()
    {
        Assert.All(All.Steps.Where(step => step.IsAsynchronous), step => Assert.Equal(Stage.PostOperation, step.Stage));
    }

    [Fact]
    public void Images_are_asked_for_only_where_the_platform_has_them()
    {
        Assert.All(
            All.Steps.Where(step => step.PreImage.Count > 0),
            step => Assert.NotEqual(Message.Create, step.Message)
        );
        Assert.All(
            All.Steps.Where(step => step.PostImage.Count > 0),
            step => Assert.Equal(Stage.PostOperation, step.Stage)
        );
        Assert.All(
            All.Steps.Where(step => step.PostImage.Count > 0),
            step => Assert.NotEqual(Message.Delete, step.Message)
        );
    }

    [Fact]
    public void A_plug_in_is_sealed_and_named_after_what_it_ensures()
    {
        Assert.All(All.Plugins, plugin => Assert.True(plugin.GetType().IsSealed));
        Assert.All(All.Plugins, plugin => Assert.EndsWith("Plugin", plugin.GetType().Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_plug_in_has_a_test_class()
    {
        var tests = typeof(All).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(All.Plugins, plugin => Assert.Contains(plugin.GetType().Name + "Tests", tests));
    }

    [Fact]
    public void The_domain_knows_no_sdk()
    {
        var sdk = All
            .Types.Where(type =>
                type.Namespace?.StartsWith("SalesCorner.Plugins.Domain", StringComparison.Ordinal) == true
            )
            .SelectMany(type =>
                type.GetMembers(
                    BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
                )
            )
            .SelectMany(Types)
            .Where(type => type.Namespace?.StartsWith("Microsoft.Xrm", StringComparison.Ordinal) == true);

        Assert.Empty(sdk);
    }

    [Theory]
    [InlineData("using Microsoft.Xrm")]
    [InlineData("using SalesCorner.Plugins.Runtime")]
    [InlineData("using SalesCorner.Plugins.Tables")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Now")]
    [InlineData("System.IO")]
    public void The_domain_names_neither_platform_nor_clock(string word)
    {
        var files = Directory.EnumerateFiles(
            Path.Combine(All.RepositoryRoot, "Plugins", "Domain"),
            "*.cs",
            SearchOption.AllDirectories
        );

        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<Type> Types(MemberInfo member) =>
        member switch
        {
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType],
            MethodBase method =>
            [
                .. method.GetParameters().Select(parameter => parameter.ParameterType),
                .. ReturnOf(method),
            ],
            _ => [],
        };

    private static Type[] ReturnOf(MethodBase method) => method is MethodInfo { ReturnType: var type } ? [type] : [];
}
