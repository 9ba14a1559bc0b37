using System.Collections.Frozen;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.StandardTables;

/// <summary>The columns statecode and statuscode, from states and their status reasons.</summary>
internal sealed class StateColumns
{
    private readonly List<Option> states = [];
    private readonly List<Option> statuses = [];
    private readonly Dictionary<int, int> defaults = [];

    /// <summary>Reads "0 Open" with "1 In Progress; 2 On Hold", the default reason first.</summary>
    public StateColumns(IReadOnlyDictionary<string, string> lines)
    {
        foreach (var (state, reasons) in lines)
        {
            var parsed = OptionSpec.Parse(state)[0];
            var options = OptionSpec.Parse(reasons, parsed.Value);
            states.Add(parsed);
            statuses.AddRange(options);
            defaults[parsed.Value] = options[0].Value;
        }
    }

    /// <summary>The states that a table has when it does not say: active and inactive.</summary>
    public static StateColumns Usual { get; } =
        new(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["0 Active"] = "1 Active",
                ["1 Inactive"] = "2 Inactive",
            }
        );

    /// <summary>The status reason that each state gets by itself.</summary>
    public FrozenDictionary<int, int> Defaults => defaults.ToFrozenDictionary();

    /// <summary>The two columns; none when there are no states.</summary>
    public IEnumerable<ColumnDefinition> Columns =>
        states.Count == 0
            ? []
            :
            [
                new ColumnDefinition
                {
                    LogicalName = "statecode",
                    SchemaName = "StateCode",
                    DisplayName = "Status",
                    Type = ColumnType.State,
                    Options = states,
                    ValidForCreate = false,
                    DefaultValue = states[0].Value,
                },
                new ColumnDefinition
                {
                    LogicalName = "statuscode",
                    SchemaName = "StatusCode",
                    DisplayName = "Status Reason",
                    Type = ColumnType.Status,
                    Options = statuses,
                    DefaultValue = defaults[states[0].Value],
                },
            ];
}
