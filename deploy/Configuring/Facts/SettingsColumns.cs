namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>Which columns of the settings row people set.</summary>
internal static class SettingsColumns
{
    /// <summary>
    /// Columns that Sales Corner computes, and the row's key: nobody types them (a test compares them with
    /// docs/data-model.md).
    /// </summary>
    public static IReadOnlyList<string> NotTyped { get; } =
    [
        "sc_key",
        "sc_activityrulesnote",
        "sc_activityrulesoff",
        "sc_configuration",
        "sc_nightlynote",
        "sc_nightlyranon",
        "sc_rescorependingsince",
    ];

    /// <summary>The column of a key of the settings file.</summary>
    public static string Of(string key) => "sc_" + key.ToLowerInvariant();

    /// <summary>The key of a column, as <c>windowDays</c>.</summary>
    public static string KeyOf(ColumnLimits column)
    {
        var name = column.SchemaName["sc_".Length..];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The columns that people set, in the order of their keys.</summary>
    public static IReadOnlyList<ColumnLimits> Typed(IReadOnlyDictionary<string, ColumnLimits> columns) =>
        [
            .. columns
                .Values.Where(column => !NotTyped.Contains(column.Name, StringComparer.Ordinal))
                .OrderBy(KeyOf, StringComparer.Ordinal),
        ];
}
