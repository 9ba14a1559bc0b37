using SalesCorner.Conventions.Tests.Support;

namespace SalesCorner.Conventions.Tests;

/// <summary>
/// A step is declared once, in the constructor of its plug-in; its id follows from the first four words of its line.
/// </summary>
public sealed class StepTests
{
    private static readonly string[] Steps = Sources.Lines("Solution/plugin-steps.txt");

    [Fact]
    public void No_two_steps_have_the_same_plug_in_message_table_and_stage() =>
        Assert.Empty(
            Steps
                .GroupBy(step => string.Join(' ', step.Split(' ').Take(4)), StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => same.Key)
        );

    [Fact]
    public void Every_plug_in_with_steps_is_one_file_of_that_name() =>
        Assert.DoesNotContain(
            Steps.Select(step => step.Split(':')[0]).Distinct(StringComparer.Ordinal),
            plugin => Sources.In("Plugins").Count(file => file.EndsWith($"/{plugin}.cs", StringComparison.Ordinal)) != 1
        );

    [Fact]
    public void The_steps_are_found() => Assert.True(Steps.Length > 50);
}
