using System.Runtime.CompilerServices;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Expressions;
using SalesCorner.Emulator.Queries.Sql;

namespace SalesCorner.Emulator.Queries.Plans;

/// <summary>
/// Keeps the statements of queries by what the queries ask for, so that the same question with other values is not
/// compiled again. Forgets all when the metadata changes, and what a caller may read together with that scope.
/// </summary>
internal sealed class PlanCache
{
    private const int PlansPerScope = 256;

    private readonly QueryShape shape = new();
    private ConditionalWeakTable<IReadScope, ScopePlans> scopes = [];
    private MetadataCatalog? catalog;

    /// <summary>How many queries were answered by a statement made for an earlier one.</summary>
    public long Reused { get; private set; }

    /// <summary>The plan of a query for a caller, with the values of this query.</summary>
    public (QueryPlan Plan, object?[] Values) Get(MetadataCatalog current, QueryCaller caller, QueryBase query)
    {
        if (query is not QueryExpression expression || !shape.Read(expression))
        {
            var once = QueryCompiler.Compile(current, caller, ExpressionReader.Read(query));
            return (once, [.. once.Values]);
        }

        var plans = PlansOf(current, caller);
        if (plans.Find(shape.Text) is { } known)
        {
            Reused++;
            return (known, ParameterSlot.Values(known.Slots!, shape.Values));
        }

        var model = ExpressionReader.Read(query);
        var made = QueryCompiler.Compile(current, caller, model);
        if (made.Slots is { } slots && ConditionOrder.Place(slots, model, shape.Values.Count))
        {
            plans.Keep(shape.Text, made);
        }

        return (made, [.. made.Values]);
    }

    private ScopePlans PlansOf(MetadataCatalog current, QueryCaller caller)
    {
        if (!ReferenceEquals(catalog, current))
        {
            catalog = current;
            scopes = [];
        }

        var plans = scopes.GetValue(caller.Scope, _ => new ScopePlans());
        plans.Use(caller.Limits);
        return plans;
    }

    /// <summary>The plans for callers who may read the same rows.</summary>
    private sealed class ScopePlans
    {
        private readonly Dictionary<string, QueryPlan> plans = new(StringComparer.Ordinal);
        private QueryLimits? limits;

        public void Use(QueryLimits current)
        {
            if (limits != current)
            {
                plans.Clear();
                limits = current;
            }
        }

        public QueryPlan? Find(ReadOnlySpan<char> text) =>
            plans.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var plan) ? plan : null;

        public void Keep(ReadOnlySpan<char> text, QueryPlan plan)
        {
            if (plans.Count >= PlansPerScope)
            {
                plans.Clear();
            }

            plans[text.ToString()] = plan;
        }
    }
}
