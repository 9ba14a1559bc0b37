using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.StandardTables;

namespace SalesCorner.Emulator.Import;

/// <summary>
/// What a solution's table comes to: itself when it is its own, and the columns that the solution brings.
/// </summary>
/// <param name="Own">The table with its system columns; null for a table of somebody else.</param>
/// <param name="Columns">The solution's columns.</param>
internal sealed record TableShape(TableDefinition? Own, IReadOnlyList<ColumnDefinition> Columns);

/// <summary>Completes the tables of a solution with what the platform gives to every table.</summary>
internal sealed class TableParts(MetadataCatalog current)
{
    // Custom tables have numbers from here on, in the order in which they come.
    private const int FirstCustomCode = 10_500;

    private int lastCode = current.Tables.Select(table => table.ObjectTypeCode).Append(FirstCustomCode).Max();

    /// <summary>
    /// The shape of an imported table; one that describes no column of a table that is there adds to it.
    /// </summary>
    public TableShape Shape(ImportedTable table)
    {
        var known = current.TryTable(table.LogicalName);
        if (known is { IsCustom: false } || (known is not null && (table.Shell is null || table.Columns.Count == 0)))
        {
            return new TableShape(null, Extension(known, table));
        }

        return table.Shell is { } shell
            ? Own(shell, table, known)
            : throw ImportFault.At(
                table.Node,
                $"The entity with a name = '{table.LogicalName}' with namemapping = 'Logical' was not found "
                    + "in the MetadataCache."
            );
    }

    /// <summary>The table that keeps the pairs of a many-to-many relationship.</summary>
    public TableDefinition PairTable(ManyToManyDefinition pair)
    {
        ColumnDefinition[] columns =
        [
            PairColumn(pair.IntersectTable + "id", ColumnType.UniqueIdentifier) with
            {
                IsPrimaryId = true,
            },
            PairColumn(pair.FirstColumn, ColumnType.UniqueIdentifier),
            PairColumn(pair.SecondColumn, ColumnType.UniqueIdentifier),
            .. SystemColumns.Of(Ownership.None, "none"),
        ];
        return new TableDefinition
        {
            LogicalName = pair.IntersectTable,
            SchemaName = pair.IntersectTable,
            DisplayName = pair.SchemaName,
            DisplayCollectionName = pair.SchemaName,
            EntitySetName = pair.IntersectTable + "set",
            ObjectTypeCode = CodeOf(current.TryTable(pair.IntersectTable)),
            Ownership = Ownership.None,
            IsCustom = true,
            PrimaryId = pair.IntersectTable + "id",
            Columns = Named(pair.IntersectTable, columns),
            Keys = [new AlternateKey(pair.IntersectTable + "_pair", [pair.FirstColumn, pair.SecondColumn])],
        };
    }

    private static ColumnDefinition PairColumn(string name, ColumnType type) =>
        new()
        {
            LogicalName = name,
            SchemaName = name,
            DisplayName = name,
            Type = type,
        };

    private static List<ColumnDefinition> Extension(TableDefinition known, ImportedTable table)
    {
        var columns = table.Columns.Select(column => Adapt(known, column)).ToList();
        var amounts = SystemColumns.ForMoney(columns.Where(column => column.IsCustom).ToList());
        var generated = amounts.Where(column =>
            known.TryColumn(column.LogicalName) is null
            && columns.TrueForAll(one => one.LogicalName != column.LogicalName)
        );
        columns.AddRange(generated.Select(column => column with { Table = known.LogicalName, IsCustom = true }));
        return columns;
    }

    // Of a standard column a solution may change what people read and the options; what it is stays.
    private static ColumnDefinition Adapt(TableDefinition known, Sourced<ColumnDefinition> column)
    {
        var own = column.Value;
        if (known.TryColumn(own.LogicalName) is not { IsCustom: false } standard)
        {
            return own.IsCustom
                ? own
                : throw ImportFault.At(
                    column.Node,
                    $"The standard table '{known.LogicalName}' has no column '{own.LogicalName}'."
                );
        }

        return standard with
        {
            DisplayName = own.DisplayName,
            Required = own.Required,
            IsSecured = own.IsSecured,
            Options =
            [
                .. standard
                    .Options.UnionBy(own.Options, option => option.Value)
                    .Select(option => own.Options.FirstOrDefault(one => one.Value == option.Value) ?? option),
            ],
        };
    }

    private static IReadOnlyDictionary<string, ColumnDefinition> Named(
        string table,
        IEnumerable<ColumnDefinition> columns
    ) => TableDefinition.ByName(columns.Select(column => column with { Table = table }));

    private TableShape Own(TableDefinition shell, ImportedTable table, TableDefinition? known)
    {
        var written = table.Columns.Select(column => column.Value).ToList();
        var names = written.ConvertAll(column => column.LogicalName);
        var system = SystemOf(shell, written).ToDictionary(column => column.LogicalName, StringComparer.Ordinal);
        var own = written
            .Where(column => !column.IsCustom)
            .Select(column => Known(column, system))
            .Concat(system.Values.Where(column => !names.Contains(column.LogicalName, StringComparer.Ordinal)));
        var states = shell.DefaultStatuses.Count > 0 ? shell.DefaultStatuses : StateColumns.Usual.Defaults;
        return new TableShape(
            shell with
            {
                ObjectTypeCode = CodeOf(known),
                Columns = Named(shell.LogicalName, own),
                DefaultStatuses = states,
            },
            [.. written.Where(column => column.IsCustom)]
        );
    }

    // Of a system column the file says the label; what it holds and refers to is the platform's.
    private static ColumnDefinition Known(ColumnDefinition column, Dictionary<string, ColumnDefinition> system) =>
        column.Type is ColumnType.State or ColumnType.Status || !system.TryGetValue(column.LogicalName, out var known)
            ? column
            : known with
            {
                SchemaName = column.SchemaName,
                DisplayName = column.DisplayName,
            };

    private static IEnumerable<ColumnDefinition> SystemOf(TableDefinition shell, List<ColumnDefinition> written)
    {
        var columns = SystemColumns
            .Of(shell.Ownership)
            .Concat(
                StateColumns.Usual.Columns.Select(column =>
                    column with
                    {
                        SchemaName = column.LogicalName,
                        Description =
                            $"{(column.Type == ColumnType.State ? "Status" : "Reason for the status")} of the "
                            + $"{shell.DisplayName}",
                    }
                )
            );
        if (shell.IsActivity)
        {
            columns = columns.Concat(ActivityColumns.Of(shell.LogicalName, regarding: true));
        }

        return columns
            .Concat(SystemColumns.ForMoney(written))
            .Append(
                PairColumn(shell.PrimaryId, ColumnType.UniqueIdentifier) with
                {
                    SchemaName = shell.IsActivity ? "ActivityId" : shell.SchemaName + "Id",
                    DisplayName = shell.DisplayName,
                    IsPrimaryId = true,
                    ValidForUpdate = false,
                }
            )
            .DistinctBy(column => column.LogicalName, StringComparer.Ordinal);
    }

    private int CodeOf(TableDefinition? known) => known?.ObjectTypeCode ?? ++lastCode;
}
