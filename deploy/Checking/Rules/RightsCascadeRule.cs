using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// No relationship of ours hands rights on from a standard table: what happens to a deal or account does not change who
/// may see our rows.
/// </summary>
public sealed class RightsCascadeRule : ICheckRule
{
    private static readonly string[] OfRights = ["CascadeAssign", "CascadeShare", "CascadeUnshare", "CascadeReparent"];

    /// <inheritdoc/>
    public string Id => "SC1203";

    /// <inheritdoc/>
    public string Name => "rights from standard tables";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        from one in subject.Solution.Relationships
        where one is { IsOneToMany: true, IsSystem: false } && subject.Solution.Table(one.Referenced)?.IsOwn != true
        from element in OfRights
        let node = one.Node.Element(element)
        where node is not null && node.Value != "NoCascade"
        select Finding.At(
            node,
            $"{one.Name} hands rights on from {one.Referenced}: {element} is {node.Value}.",
            "Write NoCascade, and let the solution's own code follow the owner where that is wanted."
        );
}
