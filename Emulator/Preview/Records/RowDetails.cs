using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Tells rows of one name apart, by the columns that the table's lookup view shows beside the name.</summary>
internal sealed class RowDetails(AppScreens screens, TableDefinition table)
{
    private const int Shown = 3;
    private const int IdCharacters = 12;
    private const string CreatedOn = "createdon";

    // A Microsoft table's own lookup view is not in the solution: the usual columns of such views stand in for it.
    private static readonly string[] Usual =
    [
        "internalemailaddress",
        "emailaddress1",
        "accountnumber",
        "parentcustomerid",
        "address1_city",
        "isocurrencycode",
        "customerid",
        "estimatedclosedate",
        "businessunitid",
        "ownerid",
    ];

    /// <summary>The columns to read.</summary>
    public IReadOnlyList<string> Columns { get; } =
    [
        .. (screens.LookupViewOf(table.LogicalName)?.Columns.Select(column => column.Name) ?? Usual)
            .Where(name =>
                name != table.PrimaryName && name != CreatedOn && table.TryColumn(name) is { ValidForRead: true }
            )
            .Take(Shown),
        .. table.TryColumn(CreatedOn) is null ? Array.Empty<string>() : [CreatedOn],
    ];

    /// <summary>The rows with what tells them apart.</summary>
    public IEnumerable<NamedRow> Of(IReadOnlyList<Entity> rows)
    {
        var named = rows.Select(row => new NamedRow(ReferenceTo(row), Words(row, withTime: false))).ToList();
        for (var place = 0; place < rows.Count; place++)
        {
            var one = named[place];
            yield return IsAlone(named, one) ? one : one with { Detail = Words(rows[place], withTime: true) };
        }
    }

    private static bool IsAlone(List<NamedRow> all, NamedRow one) =>
        all.Count(other => other.Name == one.Name && other.Detail == one.Detail) == 1;

    private EntityReference ReferenceTo(Entity row) =>
        new(table.LogicalName, row.Id) { Name = row.GetAttributeValue<string>(table.PrimaryName) };

    // The last characters of the id are the last resort: twins may have been made in the same minute.
    private string Words(Entity row, bool withTime)
    {
        var words = Columns
            .Where(name => name != CreatedOn)
            .Select(name => ValueText.Of(row, name))
            .Where(text => text.Length > 0);
        return string.Join(
            ", ",
            withTime
                ? words
                    .Append("created " + ValueText.Of(row, CreatedOn))
                    .Append("id " + row.Id.ToString("D")[^IdCharacters..])
                : words
        );
    }
}
