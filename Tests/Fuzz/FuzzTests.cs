using SalesCorner.Fuzz.Targets;

namespace SalesCorner.Fuzz;

/// <summary>The short run: the same inputs every time. docs/reliability.md tells the command for a long one.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Names => [.. Targets.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Func<FuzzTarget>> Targets { get; } =
        new(StringComparer.Ordinal)
        {
            ["FetchXml"] = () => new FetchXmlTarget(),
            ["OData"] = () => new ODataTarget(),
            ["Batch"] = () => new BatchTarget(),
            ["Zip"] = () => new ZipTarget(),
            ["Csv"] = () => new CsvTarget(),
            ["Settings"] = () => new SettingsTarget(),
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void Made_inputs_are_answered_or_refused(string name)
    {
        using var target = Targets[name]();

        FuzzRun.Over(target);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Inputs_that_failed_once_are_answered_or_refused(string name)
    {
        using var target = Targets[name]();

        FuzzRun.Again(target);
    }
}
