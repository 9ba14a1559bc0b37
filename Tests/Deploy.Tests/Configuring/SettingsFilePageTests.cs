using System.Globalization;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Seed;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

/// <summary>docs/settings-file.md says what the command does.</summary>
public sealed partial class SettingsFilePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "settings-file.md"));

    public static TheoryData<string, Type> Entries =>
        new()
        {
            { "stagePolicies", typeof(StagePolicyEntry) },
            { "questions", typeof(QuestionEntry) },
            { "lossReasons", typeof(LossReasonEntry) },
            { "pillars", typeof(PillarEntry) },
            { "templates", typeof(TemplateEntry) },
            { "templateKeyResults", typeof(TemplateKeyResultEntry) },
            { "standards", typeof(StandardEntry) },
            { "quotas", typeof(QuotaEntry) },
            { "roles", typeof(RoleEntry) },
        };

    [Fact]
    public void Every_section_of_the_document_has_a_heading()
    {
        var headings = Page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToList();

        Assert.All(
            DocumentShape.Of(typeof(SettingsDocument)).Names,
            name => Assert.Contains(headings, heading => heading.Contains($"`{name}`", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_key_of_an_entry_stands_in_its_table_and_no_other(string section, Type type)
    {
        var shape = DocumentShape.Of(type);
        var rows = RowsOf(section);

        Assert.Equal(
            shape.Names.Order(StringComparer.Ordinal),
            rows.Select(row => row[0]).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            shape.Required.Order(StringComparer.Ordinal),
            rows.Where(row => row[1].EndsWith(", needed", StringComparison.Ordinal))
                .Select(row => row[0])
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Every_setting_stands_in_the_table_with_the_range_of_its_column()
    {
        await using var environment = await LiveEnvironment.DeployedAsync();
        await using var client = environment.Client();
        var columns = await ColumnCatalog.ReadAsync(
            client,
            "sc_settings",
            ConfiguredTable.Settings.Kinds,
            CancellationToken.None
        );

        var rows = RowsOf("settings").ToDictionary(row => row[0], StringComparer.Ordinal);

        Assert.Equal(
            SettingsColumns.Typed(columns).Select(SettingsColumns.KeyOf).Order(StringComparer.Ordinal),
            rows.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(
            SettingsColumns.Typed(columns).Where(column => column.IsNumber && column.Name != "sc_assumefromstage"),
            column =>
                Assert.StartsWith(
                    string.Create(CultureInfo.InvariantCulture, $"{column.Minimum:#,0.##} to {column.Maximum:#,0.##}"),
                    rows[SettingsColumns.KeyOf(column)][2],
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void What_nobody_types_is_what_the_data_model_calls_computed()
    {
        var model = File.ReadAllText(Path.Combine(Repository.Root, "docs", "data-model.md"));
        var settings = model.Split("## Sales Corner Settings")[1].Split("\n## ")[0];
        var computed = settings
            .Split('\n')
            .Where(line => line.Contains("*Computed.*", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);

        Assert.Equal(
            computed.Append("sc_key").Order(StringComparer.Ordinal),
            SettingsColumns.NotTyped.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_roles_are_those_of_the_solution()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "Solution", "Roles"), "*.xml");

        Assert.Equal(
            RoleEntry.Names.Order(StringComparer.Ordinal),
            files
                .Select(file => RoleName().Match(File.ReadAllText(file)).Groups["name"].Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_example_parses_and_applies()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var example = Page.Split("```json")[1].Split("```")[0];

        SettingsDocument.Parse(example, "example");
        var result = await world.AppliedAsync(example);

        Assert.Equal(1 + 2 + 1 + 2 + 2 + 2 + 3, (int)result["created"]!);
    }

    [Fact]
    public async Task The_example_of_a_csv_applies()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var csv = world.With("quotas.csv", Page.Split("```text")[1].Split("```")[0].TrimStart('\n'));

        Assert.True(await world.RunAsync("--quotas", csv, "--yes") == 0, world.Error);
    }

    private static List<string[]> RowsOf(string section) =>
        [
            .. Page.Split($"\n## `{section}`")[1]
                .Split("\n## ")[0]
                .Split('\n')
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray()),
        ];

    [GeneratedRegex("<Role [^>]*name=\"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex RoleName();
}
