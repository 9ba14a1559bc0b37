using System.Xml.Linq;
using SalesCorner.Plugins.Events;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>"Who writes this column?" has an answer, and it is written down; APPROVE=1 writes the page anew.</summary>
[Trait("Ring", "fast")]
public sealed class ColumnsTests
{
    [Fact]
    public void The_page_of_columns_is_what_the_origins_and_the_declared_steps_say()
    {
        var text = ColumnsPage.Text();
        Approve(text);

        Assert.True(
            text == File.ReadAllText(ColumnsPage.Path),
            "docs/columns.md is not current: run APPROVE=1 dotnet test Tests/Plugins.Tests --filter "
                + "Conventions.Columns and review it."
        );
    }

    [Fact]
    public void Every_column_of_the_solution_has_an_origin()
    {
        var known = ColumnsPage.Origins.Select(origin => $"{origin.Table}.{origin.Column}");

        var missing = OfTheSolution().Except(known, StringComparer.Ordinal);

        Assert.True(
            !missing.Any(),
            $"Say in Tests/Plugins.Tests/Conventions/Columns who writes {string.Join(", ", missing)}."
        );
    }

    [Fact]
    public void Every_origin_is_of_a_column_that_exists_and_stands_once()
    {
        var known = ColumnsPage.Origins.Select(origin => $"{origin.Table}.{origin.Column}").ToList();

        Assert.Empty(known.Except(OfTheSolution(), StringComparer.Ordinal));
        Assert.Equal(known.Distinct(StringComparer.Ordinal).Count(), known.Count);
    }

    [Fact]
    public void What_nobody_may_type_is_what_code_writes()
    {
        var guarded = ComputedColumns
            .OfOpportunity.Select(column => $"{OpportunityTable.LogicalName}.{column}")
            .Concat(ComputedColumns.OfReview.Select(column => $"{CoachingReviewTable.LogicalName}.{column}"))
            .Concat(ComputedColumns.OfForecast.Select(column => $"{ForecastTable.LogicalName}.{column}"))
            .Concat(ComputedColumns.OfCampaign.Select(column => $"{CampaignTable.LogicalName}.{column}"))
            .Concat(
                CapturedTables.All.SelectMany(table => CapturedTables.Clock.Select(column => $"{table.Name}.{column}"))
            )
            .Concat(ComputedColumns.OfAssessment.Select(column => $"{AssessmentTable.LogicalName}.{column}"))
            .Concat(
                ComputedColumns.OfAssessmentAnswer.Select(column => $"{AssessmentAnswerTable.LogicalName}.{column}")
            )
            .Concat(ComputedColumns.OfSettings.Select(column => $"{SettingsTable.LogicalName}.{column}"))
            .Concat(
                GuardedTables
                    .All.Concat(ComputedColumns.OfGoals)
                    .SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column}"))
            )
            .Where(column =>
                !column.EndsWith("_base", StringComparison.Ordinal)
                && column != $"{OpportunityTable.LogicalName}.{OpportunityTable.CloseDateAssumed}"
            );
        var written = ColumnsPage
            .Origins.Where(origin => origin.Writers.Count > 0 && origin.Others is null)
            .Select(origin => $"{origin.Table}.{origin.Column}");

        Assert.Equal(written.Order(StringComparer.Ordinal), guarded.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> OfTheSolution() =>
        from file in Directory.EnumerateFiles(
            Path.Combine(All.RepositoryRoot, "Solution", "Entities"),
            "Entity.xml",
            SearchOption.AllDirectories
        )
        let root = XDocument.Load(file).Root!
        from column in root.Descendants("attribute")
        let name = column.Element("LogicalName")!.Value
        where
            name.StartsWith("sc_", StringComparison.Ordinal)
            && !name.EndsWith("_base", StringComparison.Ordinal)
            && column.Element("Type")!.Value != "primarykey"
        select $"{root.Element("Name")!.Value.ToLowerInvariant()}.{name}";

    private static void Approve(string text)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(ColumnsPage.Path, text);
        }
    }
}
