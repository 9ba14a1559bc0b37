using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Each state has a status of its own as its default, and each status belongs to a state.</summary>
public sealed class StateRule : ICheckRule
{
    private static readonly string[] ActiveAndInactive = ["0", "1"];

    /// <inheritdoc/>
    public string Id => "SC1112";

    /// <inheritdoc/>
    public string Name => "states";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Tables.Where(table => table.IsOwn).SelectMany(Table);

    private static IEnumerable<Finding> Table(TableModel table)
    {
        var states = Options(table, "state", "states");
        var statuses = Options(table, "status", "statuses");
        return
        [
            .. Numbers(states).SequenceEqual(ActiveAndInactive, StringComparer.Ordinal)
                ? []
                : new[]
                {
                    Finding.At(
                        table.Node,
                        $"The states of {table.SchemaName} are not 0 and 1.",
                        "Write Active (0) and Inactive (1): a custom table has no others."
                    ),
                },
            .. states
                .Where(state =>
                    !statuses.Exists(status =>
                        Is(status, "value", state, "defaultstatus") && Is(status, "state", state, "value")
                    )
                )
                .Select(state =>
                    Finding.At(
                        state,
                        "The state's default status is none of its own.",
                        "Name a status of that state in defaultstatus."
                    )
                ),
            .. states
                .Where(state => string.IsNullOrEmpty((string?)state.Attribute("invariantname")))
                .Select(state =>
                    Finding.At(state, "The state has no invariant name.", "Write invariantname, such as Active.")
                ),
            .. statuses
                .Where(status => !states.Exists(state => Is(status, "state", state, "value")))
                .Select(status =>
                    Finding.At(
                        status,
                        $"The status belongs to a state {(string?)status.Attribute("state")}, which is none.",
                        "Write state=\"0\" or \"1\"."
                    )
                ),
            .. Twins(states),
            .. Twins(statuses),
        ];
    }

    private static List<XElement> Options(TableModel table, string type, string list) =>
        [
            .. table
                .Columns.Where(column => column.Type == type)
                .Select(column => column.OwnChoice)
                .OfType<XElement>()
                .Elements(list)
                .Elements(),
        ];

    private static IEnumerable<string> Numbers(IEnumerable<XElement> options) =>
        options.Select(option => (string?)option.Attribute("value") ?? string.Empty).Order(StringComparer.Ordinal);

    private static bool Is(XElement one, string attribute, XElement other, string otherAttribute) =>
        (string?)one.Attribute(attribute) is { } value && value == (string?)other.Attribute(otherAttribute);

    private static IEnumerable<Finding> Twins(List<XElement> options) =>
        options
            .GroupBy(option => (string?)option.Attribute("value"), StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => Finding.At(same.Last(), $"The value {same.Key} stands twice.", "Give each its own."));
}
