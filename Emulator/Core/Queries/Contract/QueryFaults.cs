using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Queries.Contract;

/// <summary>The faults that queries raise, with the platform's codes.</summary>
internal static class QueryFaults
{
    // "Web service error codes" in the platform's documentation, QueryBuilder and FetchXML section.
    private const int InvalidQuery = unchecked((int)0x8004111C);
    private const int TooManyLinks = unchecked((int)0x8004430D);
    private const int TooManyConditions = unchecked((int)0x8004430C);
    private const int PagingCookieRequired = unchecked((int)0x80040315);
    private const int InvalidFetchXml = unchecked((int)0x80041110);
    private const int UnknownLinkAlias = unchecked((int)0x8004111B);

    /// <summary>A query that says something that makes no sense.</summary>
    public static DataverseFault Invalid(string message) => new(InvalidQuery, message);

    /// <summary>A text that is no FetchXML.</summary>
    public static DataverseFault InvalidXml(string message) => new(InvalidFetchXml, "Invalid FetchXml: " + message);

    /// <summary>More link-entities than allowed ("Join tables using FetchXml", limitations).</summary>
    public static DataverseFault LinkLimit() =>
        new(TooManyLinks, "Number of link entities in query exceeded maximum limit.");

    /// <summary>More conditions than allowed.</summary>
    public static DataverseFault ConditionLimit() =>
        new(TooManyConditions, "Number of conditions in query exceeded maximum limit.");

    /// <summary>An alias that no link-entity has.</summary>
    public static DataverseFault UnknownAlias(string alias) =>
        new(UnknownLinkAlias, $"LinkEntity with name or alias {alias} is not found.");

    /// <summary>A page so high that it takes a cookie.</summary>
    public static DataverseFault CookieRequired(int limit) =>
        new(
            PagingCookieRequired,
            "Paging cookie required to retrieve more records. "
                + FormattableString.Invariant($"Update your query to retrieve with total records below {limit}.")
        );

    /// <summary>More rows under an aggregate than allowed ("Aggregate data using FetchXml", limitations).</summary>
    public static DataverseFault AggregateLimit() =>
        new(FaultCodes.AggregateQueryRecordLimit, "AggregateQueryRecordLimit exceeded. Cannot perform this operation.");

    /// <summary>A value of the wrong type.</summary>
    public static DataverseFault WrongValue(string table, string column, string expected, object? given) =>
        DataverseFault.InvalidArgument(
            $"Condition for attribute '{table}.{column}': expected argument(s) of type '{expected}' but received "
                + $"'{given ?? "null"}'{(given is null ? "" : " (" + given.GetType() + ")")}."
        );
}
