using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>A registered plug-in step.</summary>
/// <param name="Step">What it is registered for.</param>
/// <param name="IsOn">Whether it fires.</param>
internal sealed record StepRow(PackagedStep Step, bool IsOn)
{
    /// <summary>Reads the steps of an assembly.</summary>
    public static async Task<IReadOnlyList<StepRow>> ReadAsync(
        DataverseClient client,
        string assembly,
        CancellationToken cancellation
    )
    {
        const string Columns = "sdkmessageprocessingstepid,name,stage,mode,rank,filteringattributes,statecode";
        var steps = new List<StepRow>();
        var path =
            $"sdkmessageprocessingsteps?$select={Columns}&$filter=plugintypeid/assemblyname eq "
            + $"{ApiText.Literal(assembly)}";
        await foreach (var row in client.RowsAsync(path, cancellation))
        {
            var step = new PackagedStep(
                row.Id("sdkmessageprocessingstepid") ?? Guid.Empty,
                row.Text("name") ?? string.Empty,
                row.Number("stage") ?? 0,
                row.Number("mode") ?? 0,
                row.Number("rank") ?? 1,
                PackagedStep.Sorted(row.Text("filteringattributes"))
            );
            steps.Add(new StepRow(step, row.Number("statecode") == 0));
        }

        return steps;
    }
}
