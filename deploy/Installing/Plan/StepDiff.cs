using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Plan;

/// <summary>Compares the steps of a package with those that are registered.</summary>
internal static class StepDiff
{
    /// <summary>What would change.</summary>
    public static IEnumerable<PlannedChange> Compare(
        IReadOnlyList<PackagedStep> packaged,
        IReadOnlyList<StepRow> registered,
        ImportWay way
    )
    {
        var known = registered.ToDictionary(row => row.Step.Id);
        foreach (var step in packaged)
        {
            if (!known.TryGetValue(step.Id, out var row))
            {
                yield return new PlannedChange(ChangeKind.Add, "step", step.Name);
                continue;
            }

            if (Differences(row.Step, step) is { Length: > 0 } differences)
            {
                yield return new PlannedChange(ChangeKind.Change, "step", step.Name, differences);
            }

            if (!row.IsOn)
            {
                yield return new PlannedChange(ChangeKind.TurnOn, "step", step.Name);
            }
        }

        if (way == ImportWay.Patch)
        {
            yield break;
        }

        var gone = packaged.Select(step => step.Id).ToHashSet();
        foreach (var row in registered.Where(row => !gone.Contains(row.Step.Id) && !ProcessSteps.IsOwn(row.Step.Name)))
        {
            yield return new PlannedChange(
                way == ImportWay.Upgrade ? ChangeKind.Delete : ChangeKind.Stay,
                "step",
                row.Step.Name
            );
        }
    }

    private static string Differences(PackagedStep from, PackagedStep to)
    {
        var parts = new List<string>();
        if (from.Filter != to.Filter)
        {
            parts.Add($"fires on {(to.Filter.Length == 0 ? "every column" : to.Filter)}");
        }

        if (from.Stage != to.Stage || from.Mode != to.Mode || from.Rank != to.Rank)
        {
            parts.Add(
                $"stage {from.Stage} to {to.Stage}, mode {from.Mode} to {to.Mode}, rank {from.Rank} to {to.Rank}"
            );
        }

        return string.Join("; ", parts);
    }
}
