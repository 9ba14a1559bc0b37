using System.Globalization;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>
/// Whether the open deals stand in different stages: all in one means that the stage is kept somewhere else.
/// </summary>
internal sealed class StageCheck(DataverseClient client)
{
    // Fewer deals can stand in one stage by chance.
    private const int Fewest = 10;

    private const string OpenDeals = "opportunities?$select=opportunityid&$filter=statecode eq 0";

    /// <summary>Counts open deals by stage; a finding when all stand in one.</summary>
    /// <param name="isInstalled">Whether the solution, which keeps the stage in a column of its own, is there.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<EnvironmentFinding>> RunAsync(bool isInstalled, CancellationToken cancellation)
    {
        var column = isInstalled ? "sc_stage" : "salesstage";
        if (await CountAsync(OpenDeals, Fewest, cancellation) < Fewest)
        {
            return [];
        }

        var first = (
            await client.GetAsync(
                $"opportunities?$select={column}&$filter=statecode eq 0 and {column} ne null&$top=1",
                cancellation
            )
        )["value"]
            ?.AsArray();
        if (first is not { Count: 1 })
        {
            return isInstalled
                ?
                [
                    Finding(
                        "No open deal has a stage yet.",
                        "Let the nightly run or salescorner backfill come to its end."
                    ),
                ]
                : [];
        }

        var stage = first[0]!.AsObject().Number(column) ?? 0;
        var isOther =
            await CountAsync(
                $"{OpenDeals} and {column} ne {stage.ToString(CultureInfo.InvariantCulture)}",
                1,
                cancellation
            ) > 0;
        return isOther ? [] : [AllIn(stage, isInstalled)];
    }

    private static EnvironmentFinding AllIn(int stage, bool isInstalled) =>
        isInstalled
            ? Finding(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"All open deals stand in one stage ({stage}), so stale rules, gates and charts by stage "
                        + $"say nothing."
                ),
                "Say in the settings where the stage is kept (stageOrder), name the tables of your own "
                    + "business process flows (processTables), and map their stages to policies (alsoCalled); then "
                    + "run backfill."
            )
            : Finding(
                string.Create(CultureInfo.InvariantCulture, $"All open deals stand in one sales stage ({stage})."),
                "Where deals are moved by the process bar this is as it should be: Sales Corner follows the "
                    + "bar. Name processes of your own in the settings (processTables)."
            );

    private static EnvironmentFinding Finding(string what, string cure) => new("stages", what, cure, IsWarning: true);

    private async Task<int> CountAsync(string path, int most, CancellationToken cancellation) =>
        (await client.GetAsync($"{path}&$top={most.ToString(CultureInfo.InvariantCulture)}", cancellation))["value"]
            ?.AsArray()
            .Count
        ?? 0;
}
