using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Plugins.Runtime;

/// <summary>Tells whether two queries ask the same.</summary>
internal static class QueryText
{
    /// <summary>A text that is equal for queries that ask the same.</summary>
    public static string Of(QueryExpression query)
    {
        var text = new StringBuilder(query.EntityName).Append(':').Append(query.TopCount);
        Add(text, query.ColumnSet);
        Add(text, query.Criteria);
        foreach (var link in query.LinkEntities)
        {
            Add(text, link);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, LinkEntity link)
    {
        text.Append('>')
            .Append(link.LinkToEntityName)
            .Append('.')
            .Append(link.LinkToAttributeName)
            .Append('=')
            .Append(link.LinkFromAttributeName);
        Add(text, link.Columns);
        Add(text, link.LinkCriteria);
        foreach (var inner in link.LinkEntities)
        {
            Add(text, inner);
        }
    }

    private static void Add(StringBuilder text, ColumnSet columns)
    {
        foreach (var column in columns.Columns)
        {
            text.Append(',').Append(column);
        }
    }

    private static void Add(StringBuilder text, FilterExpression filter)
    {
        text.Append('(').Append(filter.FilterOperator.ToString());
        foreach (var condition in filter.Conditions)
        {
            text.Append(';')
                .Append(condition.EntityName)
                .Append('.')
                .Append(condition.AttributeName)
                .Append(' ')
                .Append(condition.Operator.ToString());
            foreach (var value in condition.Values)
            {
                text.Append(' ').Append(Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }

        foreach (var inner in filter.Filters)
        {
            Add(text, inner);
        }

        text.Append(')');
    }
}
