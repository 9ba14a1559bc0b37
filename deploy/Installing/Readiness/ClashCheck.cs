using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>Whether somebody else has used the names that the package brings.</summary>
internal sealed class ClashCheck(DataverseClient client, TargetPackage package)
{
    private const string Cure =
        "Find out in the maker portal whose it is. Rename or remove it, or deploy to another environment.";

    /// <summary>Names of the package that somebody else has taken.</summary>
    /// <param name="installed">The solution; names that are there without it are somebody else's.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<EnvironmentFinding>> RunAsync(
        SolutionRow? installed,
        CancellationToken cancellation
    )
    {
        var findings = new List<EnvironmentFinding>(await PublishersAsync(cancellation));
        findings.AddRange(await RolesAsync(cancellation));
        if (installed is null)
        {
            findings.AddRange(await TablesAsync(cancellation));
            findings.AddRange(await CustomApisAsync(cancellation));
        }

        return findings;
    }

    private async Task<List<EnvironmentFinding>> PublishersAsync(CancellationToken cancellation)
    {
        var prefix = package.Solution.Prefix.TrimEnd('_');
        var found = new List<EnvironmentFinding>();
        await foreach (
            var row in client.RowsAsync(
                $"publishers?$select=uniquename&$filter=customizationprefix eq {ApiText.Literal(prefix)}",
                cancellation
            )
        )
        {
            if (row.Text("uniquename") is { } name && name != package.Publisher)
            {
                found.Add(
                    new EnvironmentFinding(
                        "prefix",
                        $"The publisher {name} uses the prefix {prefix} too.",
                        "Its components may have the names that this solution brings: compare them before deploying.",
                        IsWarning: true
                    )
                );
            }
        }

        return found;
    }

    private async Task<List<EnvironmentFinding>> TablesAsync(CancellationToken cancellation)
    {
        var found = new List<EnvironmentFinding>();
        foreach (var table in package.Solution.Tables)
        {
            var known = await TableColumns.FindAsync(client, table.LogicalName, cancellation);
            if (known is not null && table.IsOwn)
            {
                found.Add(
                    new EnvironmentFinding(
                        "prefix",
                        $"The table {table.LogicalName} is there, but not by this solution.",
                        Cure
                    )
                );
            }
            else if (known is not null)
            {
                found.AddRange(
                    table
                        .Columns.Where(column => column.IsCustom && known.Columns.ContainsKey(column.LogicalName))
                        .Select(column => new EnvironmentFinding(
                            "prefix",
                            $"The column {table.LogicalName}.{column.LogicalName} is there, but not by this solution.",
                            Cure
                        ))
                );
            }
        }

        return found;
    }

    private async Task<List<EnvironmentFinding>> CustomApisAsync(CancellationToken cancellation)
    {
        var found = new List<EnvironmentFinding>();
        await foreach (
            var row in client.RowsAsync(
                "customapis?$select=uniquename&$filter=startswith(uniquename,"
                    + $"{ApiText.Literal(package.Solution.Prefix)})",
                cancellation
            )
        )
        {
            found.Add(
                new EnvironmentFinding(
                    "prefix",
                    $"The custom API {row.Text("uniquename")} is there, but not by this solution.",
                    Cure
                )
            );
        }

        return found;
    }

    private async Task<List<EnvironmentFinding>> RolesAsync(CancellationToken cancellation)
    {
        var found = new List<EnvironmentFinding>();
        foreach (var role in package.Solution.Section("Roles"))
        {
            var (id, name) = (TargetPackage.IdIn(role, "id"), (string?)role.Attribute("name") ?? string.Empty);
            var path = $"roles?$select=roleid,_parentrootroleid_value&$filter=name eq {ApiText.Literal(name)}";
            await foreach (var row in client.RowsAsync(path, cancellation))
            {
                if (row.Id("roleid") != id && row.Id("_parentrootroleid_value") != id)
                {
                    found.Add(
                        new EnvironmentFinding(
                            "roles",
                            $"Another role is called {name} already.",
                            "Rename it, so that nobody gives the wrong one.",
                            IsWarning: true
                        )
                    );
                }
            }
        }

        return found;
    }
}
