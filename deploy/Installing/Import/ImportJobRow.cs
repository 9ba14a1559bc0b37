using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.Import;

/// <summary>An import job ("ImportJob table reference").</summary>
/// <param name="Id">Its id, chosen by who began it.</param>
/// <param name="CreatedOn">When it was begun.</param>
/// <param name="IsComplete">Whether it has ended, well or badly.</param>
/// <param name="Progress">Per cent done.</param>
internal sealed record ImportJobRow(Guid Id, DateTime? CreatedOn, bool IsComplete, decimal Progress)
{
    /// <summary>Finds one; null when it was never begun.</summary>
    public static async Task<ImportJobRow?> FindAsync(
        DataverseClient client,
        Guid id,
        CancellationToken cancellation
    ) =>
        await client.FindAsync($"importjobs({id:D})?$select=createdon,completedon,progress", cancellation) is { } row
            ? new ImportJobRow(
                id,
                row.Moment("createdon"),
                row.Moment("completedon") is not null,
                row.Amount("progress") ?? 0m
            )
            : null;

    /// <summary>What it says went wrong, component by component.</summary>
    public async Task<IReadOnlyList<ComponentError>> ErrorsAsync(
        DataverseClient client,
        CancellationToken cancellation
    ) => ImportReport.Errors((await client.FindAsync($"importjobs({Id:D})?$select=data", cancellation))?.Text("data"));
}
