using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesCorner.Emulator.StandardTables;

/// <summary>
/// One description file: a table as people write it. <see cref="ColumnSpec"/> says how a column is written.
/// </summary>
internal sealed record TableFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The schema name; the logical name is the same in lower case.</summary>
    public required string Schema { get; init; }

    /// <summary>What people read for one row.</summary>
    public required string Label { get; init; }

    /// <summary>What people read for several rows.</summary>
    public required string Plural { get; init; }

    /// <summary>The name in Web API addresses.</summary>
    public required string Set { get; init; }

    /// <summary>The object type code.</summary>
    public required int Code { get; init; }

    /// <summary>user, organization, businessunit or none.</summary>
    public required string Owner { get; init; }

    /// <summary>What the table holds.</summary>
    public required string About { get; init; }

    /// <summary>full (the default), changes, created or none: which system columns there are.</summary>
    public string System { get; init; } = "full";

    /// <summary>The column that identifies a row, when it is not the table's name and "id".</summary>
    public string? PrimaryId { get; init; }

    /// <summary>The column that names a row.</summary>
    public string PrimaryName { get; init; } = "";

    /// <summary>Whether rows are activities.</summary>
    public bool Activity { get; init; }

    /// <summary>Whether an activity has the column regardingobjectid.</summary>
    public bool Regarding { get; init; } = true;

    /// <summary>The columns by schema name.</summary>
    public required Dictionary<string, string> Columns { get; init; }

    /// <summary>
    /// States and their status reasons, the default one first; left out: active and inactive for user-owned tables.
    /// </summary>
    public Dictionary<string, string>? States { get; init; }

    /// <summary>Alternate keys by name, their columns separated by commas.</summary>
    public Dictionary<string, string> Keys { get; init; } = [];

    /// <summary>One-to-many relationships by name: column, target, behaviour.</summary>
    public Dictionary<string, string> Relationships { get; init; } = [];

    /// <summary>Many-to-many relationships by name: table of pairs, first, second.</summary>
    public Dictionary<string, string> ManyToMany { get; init; } = [];

    /// <summary>Reads a description file.</summary>
    public static TableFile Read(Stream stream) =>
        JsonSerializer.Deserialize<TableFile>(stream, Options)
        ?? throw new InvalidDataException("An empty table file.");
}
