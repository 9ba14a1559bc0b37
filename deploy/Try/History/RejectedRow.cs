namespace SalesCorner.Deploy.Try.History;

/// <summary>A row that cannot be used.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The line on which the row starts, counted from 1 (the header is line 1).</param>
/// <param name="Id">The row's own id, empty when it has none.</param>
/// <param name="Reason">Why it cannot be used, in a sentence.</param>
public sealed record RejectedRow(string File, int Line, string Id, string Reason);
