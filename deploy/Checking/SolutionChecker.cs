using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Emulator.StandardTables;

namespace SalesCorner.Deploy.Checking;

/// <summary>Says whether a solution would import and work, without an environment.</summary>
public sealed class SolutionChecker(IReadOnlyList<ICheckRule> rules)
{
    /// <summary>Checks the solution's folders.</summary>
    /// <exception cref="CommandFailedException">They cannot even be packed.</exception>
    public IReadOnlyList<Finding> CheckFolder(
        SolutionSource source,
        byte[] assembly,
        Version? version,
        string? schemas
    ) =>
        Check(
            PackageContent.FromFolder(source, () => assembly),
            assembly,
            subject => subject with { Source = source, Version = version, Schemas = schemas }
        );

    /// <summary>Checks a finished package.</summary>
    /// <exception cref="CommandFailedException">It is none.</exception>
    public IReadOnlyList<Finding> CheckZip(byte[] zip, string name, string? schemas) =>
        CheckContent(PackageContent.FromZip(zip, name), schemas);

    /// <summary>Checks what a package holds.</summary>
    public IReadOnlyList<Finding> CheckContent(PackageContent content, string? schemas)
    {
        var assembly = content
            .Files.FirstOrDefault(file => file.Name.EndsWith(".dll", StringComparison.Ordinal))
            ?.Content;
        return Check(content, assembly, subject => subject with { Schemas = schemas });
    }

    /// <summary>
    /// The rules that hold for a solution: all of them for this repository's own, the universal ones for another
    /// publisher's.
    /// </summary>
    public static IReadOnlyList<ICheckRule> For(SolutionModel solution, IReadOnlyList<ICheckRule> rules) =>
        solution.IsOwn ? rules : [.. rules.Where(rule => rule.IsUniversal)];

    private List<Finding> Check(PackageContent content, byte[]? assembly, Func<CheckSubject, CheckSubject> complete)
    {
        var solution = new SolutionModel(content);
        var subject = complete(
            new CheckSubject(solution, KnownTables.Of(StandardCatalog.Catalog, solution)) { Assembly = assembly }
        );
        return
        [
            .. For(solution, rules)
                .SelectMany(rule =>
                    rule.Check(subject).Select(finding => finding with { Rule = rule.Name, Id = rule.Id })
                )
                .Distinct(),
        ];
    }
}
