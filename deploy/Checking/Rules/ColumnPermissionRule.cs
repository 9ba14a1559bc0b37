using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Column security profiles speak of secured columns that are there, each once, and say 0 or 4.</summary>
public sealed class ColumnPermissionRule : ICheckRule
{
    private static readonly string[] Options = ["CanRead", "CanCreate", "CanUpdate"];

    /// <inheritdoc/>
    public string Id => "SC1802";

    /// <inheritdoc/>
    public string Name => "column permissions";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Section("FieldSecurityProfiles")
            .SelectMany(profile =>
                profile
                    .Descendants("FieldPermission")
                    .SelectMany(one => Permission(one, subject))
                    .Concat(Twins(profile))
            );

    private static IEnumerable<Finding> Permission(XElement permission, CheckSubject subject)
    {
        var (table, column) = (NodeText.Of(permission, "EntityName"), NodeText.Of(permission, "AttributeName"));
        if (subject.Tables.Table(table)?.Column(column) is null)
        {
            yield return Finding.At(
                permission,
                $"The table {table} has no column {column}.",
                "Name table and column by their logical names."
            );
        }
        else if (Described(table, column, subject) is { } described && described.Text("IsSecured") != "1")
        {
            yield return Finding.At(
                permission,
                $"The column {table}.{column} is not secured, so nothing can be allowed with it.",
                "Write <IsSecured>1</IsSecured> in the column, or take the permission out."
            );
        }

        foreach (var option in Options.Where(option => NodeText.Whole(permission, option) is not (0 or 4)))
        {
            yield return Finding.At(
                permission,
                $"{option} of {table}.{column} is neither 0 nor 4.",
                "Write 0 (not allowed) or 4 (allowed)."
            );
        }
    }

    private static ColumnModel? Described(string table, string column, CheckSubject subject) =>
        subject.Solution.Table(table)?.Columns.FirstOrDefault(one => one.LogicalName == column);

    private static IEnumerable<Finding> Twins(XElement profile) =>
        profile
            .Descendants("FieldPermission")
            .GroupBy(one => (NodeText.Of(one, "EntityName"), NodeText.Of(one, "AttributeName")))
            .Where(same => same.Count() > 1)
            .Select(same =>
                Finding.At(
                    same.Last(),
                    $"The profile speaks of {same.Key.Item1}.{same.Key.Item2} twice.",
                    "Keep one permission a column."
                )
            );
}
