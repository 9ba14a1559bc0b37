using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesCorner.Deploy.Backtest;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Backtest;

/// <summary>docs/backtest.md names every field of the back-test's JSON, and the issue's fields are there.</summary>
public sealed class BacktestJsonTests
{
    private static readonly Type[] Parts =
    [
        typeof(BacktestResult),
        typeof(BacktestPoint),
        typeof(MomentSummary),
        typeof(StatusSummary),
        typeof(ShareBucket),
        typeof(RateSummary),
    ];

    public static TheoryData<string> Fields =>
        new(
            Parts
                .SelectMany(part => part.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                .Where(one => one.GetCustomAttribute<JsonIgnoreAttribute>() is null)
                .Select(one => JsonNamingPolicy.CamelCase.ConvertName(one.Name))
                .Distinct()
        );

    [Theory]
    [MemberData(nameof(Fields))]
    public void The_page_names_every_field(string field) => Assert.Matches($@"\b{field}\b", JsonSection());

    [Theory]
    [InlineData("points", "period rep at odds landing low high quota actual made status")]
    [InlineData("summary", "at points brier baseBrier wape usualWape bias rangeHolds")]
    [InlineData("statuses", "at status points odds made")]
    [InlineData("buckets", "from to points said made")]
    public void A_list_has_the_fields_that_were_asked_for(string list, string fields)
    {
        var type = typeof(BacktestResult)
            .GetProperties()
            .Single(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name) == list)
            .PropertyType.GetGenericArguments()[0];
        var there = type.GetProperties().Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name));

        Assert.Subset(there.ToHashSet(), fields.Split(' ').ToHashSet());
    }

    private static string JsonSection()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "backtest.md"));
        var start = page.IndexOf("## JSON", StringComparison.Ordinal);
        return page[start..page.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }
}
