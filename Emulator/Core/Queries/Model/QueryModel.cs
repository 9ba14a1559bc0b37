namespace SalesCorner.Emulator.Queries.Model;

/// <summary>What FetchXML, QueryExpression and QueryByAttribute all say, in one form.</summary>
internal sealed record QueryModel(SourceNode Root)
{
    /// <summary>Whether rows are aggregated.</summary>
    public bool Aggregate { get; init; }

    /// <summary>Whether equal rows are returned once.</summary>
    public bool Distinct { get; init; }

    /// <summary>The most rows to return, without paging.</summary>
    public int? Top { get; init; }

    /// <summary>The rows of a page.</summary>
    public int? PageSize { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The cookie that the page before returned.</summary>
    public string? Cookie { get; init; }

    /// <summary>Whether the number of all rows is wanted.</summary>
    public bool WantsTotal { get; init; }

    /// <summary>A lower limit of rows under an aggregate.</summary>
    public int? AggregateLimit { get; init; }

    /// <summary>Whether choices are ordered by their number instead of their label.</summary>
    public bool RawOrder { get; init; }
}
