using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Which columns of a lead go into the rows that are made of it.</summary>
/// <remarks>
/// The platform keeps such maps as data, and no page lists them: columns that mean the same in both tables are taken
/// over,
/// and the columns below, whose names differ.
/// </remarks>
internal static class ColumnMaps
{
    private const string Lead = "lead";

    private static readonly Dictionary<string, (string From, string To)[]> Renamed = new(StringComparer.Ordinal)
    {
        ["account"] = [("companyname", "name"), (Lead + "id", "originatingleadid")],
        ["contact"] = [(Lead + "id", "originatingleadid")],
        ["opportunity"] =
        [
            ("subject", "name"),
            ("estimatedamount", "estimatedvalue"),
            ("emailaddress1", "emailaddress"),
            (Lead + "id", "originatingleadid"),
        ],
    };

    // They have the same name, but tell of the row itself, or of the lead's own way.
    private static readonly HashSet<string> OwnColumns = new(StringComparer.Ordinal)
    {
        "statecode",
        "statuscode",
        "ownerid",
        "exchangerate",
        "overriddencreatedon",
        "importsequencenumber",
        "timezoneruleversionnumber",
        "utcconversiontimezonecode",
        "participatesinworkflow",
        "fullname",
        "merged",
        "masterid",
        "stageid",
        "processid",
        "traversedpath",
        "salesstage",
        "salesstagecode",
        "estimatedvalue",
        "customerid",
        "parentaccountid",
        "parentcontactid",
        "schedulefollowup_prospect",
        "schedulefollowup_qualify",
    };

    /// <summary>A new row of the table with what the lead tells; it is not stored.</summary>
    public static Entity FromLead(MessageParts parts, Entity lead, string target)
    {
        var source = parts.Catalog.Table(Lead);
        var table = parts.Catalog.Table(target);
        if (!Renamed.TryGetValue(target, out var renamed))
        {
            throw new NotSupportedException($"The emulator has no map of columns from a lead to '{target}'.");
        }

        var row = new Entity(target);
        foreach (var (name, value) in lead.Attributes)
        {
            if (value is not null && IsShared(source, table, name))
            {
                row[name] = EntityCopies.CopyValue(value);
            }
        }

        foreach (var (from, to) in renamed)
        {
            row[to] =
                from == source.PrimaryId
                    ? lead.ToEntityReference()
                    : EntityCopies.CopyValue(lead.GetAttributeValue<object>(from));
        }

        return row;
    }

    /// <summary>The lead with everything that may be taken over.</summary>
    public static Entity ReadLead(MessageParts parts, Guid id) =>
        parts.Rows.Read(parts.Catalog.Table(Lead), id, null) ?? throw DataverseFault.RowNotFound(Lead, id);

    private static bool IsShared(TableDefinition source, TableDefinition target, string name) =>
        !OwnColumns.Contains(name)
        && source.TryColumn(name) is { IsPrimaryId: false, IsCustom: false } from
        && target.TryColumn(name) is { ValidForCreate: true, BaseOf: null, IsCustom: false } to
        && from.Type == to.Type;
}
