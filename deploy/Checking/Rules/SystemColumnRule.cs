using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// An own table carries the columns that the platform gives every table of its ownership, with their types and
/// relationships.
/// </summary>
public sealed class SystemColumnRule : ICheckRule
{
    private static readonly Dictionary<string, string> Always = new(StringComparer.Ordinal)
    {
        ["createdby"] = "lookup",
        ["createdon"] = "datetime",
        ["modifiedby"] = "lookup",
        ["modifiedon"] = "datetime",
        ["overriddencreatedon"] = "datetime",
        ["importsequencenumber"] = "int",
        ["statecode"] = "state",
        ["statuscode"] = "status",
        ["timezoneruleversionnumber"] = "int",
        ["utcconversiontimezonecode"] = "int",
    };

    private static readonly Dictionary<string, string> Owned = new(StringComparer.Ordinal)
    {
        ["ownerid"] = "owner",
        ["owningbusinessunit"] = "lookup",
        ["owningteam"] = "lookup",
        ["owninguser"] = "lookup",
    };

    private static readonly Dictionary<string, string> OfOrganization = new(StringComparer.Ordinal)
    {
        ["organizationid"] = "lookup",
    };

    /// <inheritdoc/>
    public string Id => "SC1110";

    /// <inheritdoc/>
    public string Name => "system columns";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Tables.Where(table => table.IsOwn).SelectMany(Table);

    private static IEnumerable<Finding> Table(TableModel table)
    {
        var wanted = Always.Concat(table.IsUserOwned ? Owned : OfOrganization);
        foreach (var (name, type) in wanted)
        {
            var column = table.Columns.FirstOrDefault(candidate => candidate.LogicalName == name);
            if (column is null)
            {
                yield return Finding.At(
                    table.Node,
                    $"{table.SchemaName} lacks the platform's column {name}.",
                    "Describe it as exports do: a managed upgrade would delete it."
                );
            }
            else if (column.Type != type || column.IsCustom)
            {
                yield return Finding.At(
                    column.Node,
                    $"{name} is the platform's own {type}.",
                    $"Write <Type>{type}</Type> and <IsCustomField>0</IsCustomField>."
                );
            }
        }

        foreach (
            var column in table.Columns.Where(column =>
                (table.IsUserOwned ? OfOrganization : Owned).ContainsKey(column.LogicalName)
            )
        )
        {
            yield return Finding.At(
                column.Node,
                $"{table.SchemaName} has {column.LogicalName}, which its ownership does not have.",
                "Take it out, or correct <OwnershipTypeMask>."
            );
        }
    }
}
