namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>An expression of $filter.</summary>
internal abstract record FilterExpression;

/// <summary>Two expressions joined by and, or by or.</summary>
internal sealed record LogicExpression(bool IsOr, FilterExpression Left, FilterExpression Right) : FilterExpression;

/// <summary>An expression that must not hold.</summary>
internal sealed record NotExpression(FilterExpression Inner) : FilterExpression;

/// <summary>A property compared with a value or with another property.</summary>
internal sealed record CompareExpression(string Operator, FieldPath Field, object? Value) : FilterExpression;

/// <summary>A property that is one of several values.</summary>
internal sealed record InExpression(FieldPath Field, IReadOnlyList<object?> Values) : FilterExpression;

/// <summary>contains, startswith or endswith.</summary>
internal sealed record TextExpression(string Function, FieldPath Field, string Text) : FilterExpression;

/// <summary>One of the platform's own query functions.</summary>
internal sealed record FunctionExpression(string Name, IReadOnlyDictionary<string, string> Arguments)
    : FilterExpression;

/// <summary>any or all over related rows; without predicate it asks whether there are any.</summary>
internal sealed record LambdaExpression(bool IsAll, FieldPath Collection, string Variable, FilterExpression? Predicate)
    : FilterExpression;

/// <summary>A property, with the way to it.</summary>
internal sealed record FieldPath(string Text)
{
    /// <summary>Its parts.</summary>
    public IReadOnlyList<string> Parts { get; } = Text.Split('/');
}
