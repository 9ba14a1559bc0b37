using System.Globalization;
using System.Text;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>Writes <c>docs/columns.md</c> from the origins and the declared steps.</summary>
internal static class ColumnsPage
{
    private const string Head = """
        # Columns: who writes each, when, by which rule, held by which test

        Written from [Tests/Plugins.Tests/Conventions/Columns](../Tests/Plugins.Tests/Conventions/Columns) and the steps that the plug-ins declare
        ([plugin-steps.txt](../Solution/plugin-steps.txt)); `APPROVE=1 dotnet test Tests/Plugins.Tests --filter Conventions.Columns` writes it anew.
        A column of the solution without an origin fails that test. What a column means: [data model](data-model.md),
        [how the numbers are computed](how-the-numbers-are-computed.md). Left out: keys of the platform's own and the base-currency twins (`…_base`), which the platform fills.

        """;

    /// <summary>The file.</summary>
    public static string Path => System.IO.Path.Combine(All.RepositoryRoot, "docs", "columns.md");

    /// <summary>Every origin.</summary>
    public static IReadOnlyList<ColumnOrigin> Origins { get; } =
    [
        .. OpportunityOrigins.All,
        .. CoverageOrigins.All,
        .. ForecastOrigins.All,
        .. CoachingOrigins.All,
        .. KeptOrigins.All,
        .. TypedOrigins.All,
        .. GoalOrigins.All,
        .. EventOrigins.All,
        .. AssessmentOrigins.All,
    ];

    /// <summary>The page.</summary>
    public static string Text()
    {
        var page = new StringBuilder(Head);
        foreach (var table in Origins.GroupBy(origin => origin.Table, StringComparer.Ordinal))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n## {table.Key}\n\n| column | who writes it | on | rule | test |\n|---|---|---|---|---|\n"
            );
            page.AppendJoin(string.Empty, table.OrderBy(origin => origin.Column, StringComparer.Ordinal).Select(Line));
        }

        return page.ToString();
    }

    private static string Line(ColumnOrigin origin)
    {
        var writers = origin.Writers.Select(SourceLinks.Of).Concat(new[] { origin.Others }.OfType<string>());
        var events = origin
            .Writers.Select(EventsOf)
            .Concat(origin.Others is null ? [] : ["when typed"])
            .Distinct(StringComparer.Ordinal);
        return $"| `{origin.Column}` | {string.Join(", ", writers)} | {string.Join("; ", events)} | "
            + $"{SourceLinks.Of(origin.Rule)} | {SourceLinks.Of(origin.Test)} |\n";
    }

    private static string EventsOf(Type writer) =>
        All.Plugins.SingleOrDefault(plugin => plugin.GetType() == writer) is { } plugin ? StepsOf(plugin) : "night";

    // "phonecall, email: create, update (in the background)": tables whose messages are the same stand together.
    private static string StepsOf(PluginBase plugin) =>
        plugin.Steps[0].Stage == Stage.MainOperation
            ? plugin.Steps[0].Message
            : string.Join(
                "; ",
                plugin
                    .Steps.GroupBy(step => step.Table, StringComparer.Ordinal)
                    .Select(steps => (Table: steps.Key, Messages: MessagesOf(steps)))
                    .GroupBy(table => table.Messages, StringComparer.Ordinal)
                    .Select(same => $"{string.Join(", ", same.Select(table => table.Table))}: {same.Key}")
            );

    private static string MessagesOf(IEnumerable<Step> steps) =>
        string.Join(
            ", ",
            steps
                .GroupBy(step => step.IsAsynchronous)
                .Select(same =>
                    string.Join(
                        ", ",
                        same.Select(step => step.Message.ToLowerInvariant()).Distinct(StringComparer.Ordinal)
                    ) + (same.Key ? " (in the background)" : string.Empty)
                )
        );
}
