using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>Everything an environment holds, as lines that two environments can be compared by.
/// Ids and times of writing are left out, a lookup shows the name of its row, jobs are counted by how they
/// ended.</summary>
internal static partial class EnvironmentState
{
    private static readonly string[] Volatile =
    [
        "createdon",
        "modifiedon",
        "overriddencreatedon",
        "versionnumber",
        "data",
        "startedon",
        "completedon",
    ];

    // What the platform writes about its own work: counted by these columns, not compared row by row.
    private static readonly Dictionary<string, string[]> Counted = new(StringComparer.Ordinal)
    {
        ["asyncoperation"] = ["operationtype", "statuscode"],
        ["importjob"] = ["solutionname", "progress"],
        ["plugintracelog"] = ["typename", "messagename"],
    };

    /// <summary>The lines.</summary>
    /// <param name="dataverse">The environment.</param>
    /// <param name="except">Tables to leave out.</param>
    public static IReadOnlyList<string> Of(EmbeddedDataverse dataverse, params string[] except) =>
        [
            .. dataverse
                .Metadata.Tables.Where(table => !except.Contains(table.LogicalName, StringComparer.Ordinal))
                .OrderBy(table => table.LogicalName, StringComparer.Ordinal)
                .SelectMany(table => Lines(dataverse, table)),
        ];

    /// <summary>
    /// The lines without what is said of single contacts: the average won value that it goes by is measured by a run
    /// and known to the next, so that a deal judged by a second run may be warned of where one run says nothing yet.
    /// </summary>
    public static IReadOnlyList<string> WithoutSingleContacts(IEnumerable<string> lines) =>
        [.. lines.Select(line => SingleContacts().Replace(line, string.Empty)).Order(StringComparer.Ordinal)];

    /// <summary>Fails with the lines that differ.</summary>
    public static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual, string when)
    {
        if (expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            return;
        }

        var (before, after) = (expected.CountBy(line => line), actual.CountBy(line => line));
        var lost = before.Except(after).Select(line => $"- {line.Value} x {Cut(line.Key)}");
        var added = after.Except(before).Select(line => $"+ {line.Value} x {Cut(line.Key)}");
        Assert.Fail($"{when}: the environment differs.\n{string.Join('\n', lost.Concat(added).Take(20))}");
    }

    private static IEnumerable<string> Lines(EmbeddedDataverse dataverse, TableDefinition table)
    {
        var rows = Rows(dataverse, table);
        var lines = Counted.TryGetValue(table.LogicalName, out var columns)
            ? rows.Select(row => Line(table, row, columns))
                .CountBy(line => line)
                .Select(group => $"{group.Value} x {group.Key}")
            : rows.Select(row => Line(table, row, ColumnsOf(table)));
        return lines.Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> ColumnsOf(TableDefinition table) =>
        table
            .Columns.Values.Where(column =>
                column.Type != ColumnType.UniqueIdentifier
                && !Volatile.Contains(column.LogicalName, StringComparer.Ordinal)
            )
            .Select(column => column.LogicalName)
            .Order(StringComparer.Ordinal);

    private static string Line(TableDefinition table, Entity row, IEnumerable<string> columns) =>
        $"{table.LogicalName}: "
        + string.Join(", ", columns.Where(row.Contains).Select(column => $"{column}={Text(row[column])}"));

    private static string Text(object? value) =>
        value switch
        {
            EntityReference reference => $"{reference.LogicalName} '{reference.Name}'",
            OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
            Money money => money.Value.ToString(CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("s", CultureInfo.InvariantCulture),
            string text => Short(Ids().Replace(InOrder(text), "id")),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
        };

    // Digests are written as JSON, whose properties have no order.
    private static string InOrder(string text)
    {
        try
        {
            return text.StartsWith('{') ? Sorted(JsonNode.Parse(text)!.AsObject()).ToJsonString() : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static JsonObject Sorted(JsonObject json) =>
        new(
            json.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair =>
                    KeyValuePair.Create(
                        pair.Key,
                        pair.Value is JsonObject inner ? Sorted(inner) : pair.Value?.DeepClone()
                    )
                )
        );

    private static string Short(string text) =>
        text.Length > 2_000 ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) : text;

    private static List<Entity> Rows(EmbeddedDataverse dataverse, TableDefinition table)
    {
        var query = new QueryExpression(table.LogicalName)
        {
            ColumnSet = new ColumnSet(true),
            PageInfo = new PagingInfo { PageNumber = 1, Count = 5_000 },
        };
        var all = new List<Entity>();
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = dataverse.System.RetrieveMultiple(query);
            all.AddRange(page.Entities);
            more = page.MoreRecords;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }

        return all;
    }

    private static string Cut(string line) => line.Length > 600 ? line[..600] + "…" : line;

    // Digests of rows hold their ids.
    [GeneratedRegex(
        "[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Ids();

    [GeneratedRegex(
        ", sc_singlecontacton=[^,]*|(?<=sc_layermarks=[^,]*[0-9][msu][0-9]?)c",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SingleContacts();
}
