namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>A row of the linked table; its number is its id.</summary>
internal sealed record AccountRow(int Number, string? Name, int? Employees);

/// <summary>A row of the table that random queries start from; its number is its id.</summary>
internal sealed record DealRow(int Number, string? Name, int? Probability, decimal? Amount)
{
    public bool? Urgent { get; init; }

    public int? Rating { get; init; }

    public DateTime? CreatedOn { get; init; }

    public int? Account { get; init; }
}

/// <summary>A pair that a query with a link returns; without one there is no account.</summary>
internal sealed record Pair(DealRow Deal, AccountRow? Account)
{
    /// <summary>The value of a column in a form that compares: text, long, decimal or null.</summary>
    public object? Value(string column) =>
        column switch
        {
            "name" => Deal.Name,
            "probability" => Deal.Probability is { } number ? (decimal)number : null,
            "amount" => Deal.Amount,
            "urgent" => Deal.Urgent is { } yes
                ? yes
                    ? 1m
                    : 0m
                : null,
            "rating" => Deal.Rating is { } rating ? (decimal)rating : null,
            "createdon" => Deal.CreatedOn is { } moment ? (decimal)moment.Ticks : null,
            "a.name" => Account?.Name,
            "a.numberofemployees" => Account?.Employees is { } number ? (decimal)number : null,
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No such column."),
        };
}
