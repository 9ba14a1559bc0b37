namespace SalesCorner.Emulator.Queries.Model;

/// <summary>How a linked table restricts and extends the rows of its parent.</summary>
internal enum LinkKind
{
    /// <summary>A row for every pair.</summary>
    Inner,

    /// <summary>A row for every pair, and one for a parent without any.</summary>
    Outer,

    /// <summary>Each parent once, with the first of its linked rows; parents without any are left out.</summary>
    MatchFirst,

    /// <summary>Parents with a linked row, by EXISTS.</summary>
    Exists,

    /// <summary>Parents with a linked row, by IN.</summary>
    In,

    /// <summary>A condition: there is a linked row.</summary>
    Any,

    /// <summary>A condition: there is no linked row.</summary>
    NotAny,

    /// <summary>A condition: there are linked rows, and none of them passes the filter.</summary>
    All,

    /// <summary>A condition: there is a linked row that passes the filter.</summary>
    NotAll,
}
