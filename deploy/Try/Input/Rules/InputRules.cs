using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Quotas;

namespace SalesCorner.Deploy.Try.Input.Rules;

/// <summary>How a person wants the input to be read.</summary>
/// <param name="Today">The day on which it is read; nothing can have happened later.</param>
public sealed record InputRules(DateOnly Today)
{
    /// <summary>What the columns and words mean; null leaves it to the headings.</summary>
    public MapFile? Map { get; init; }

    /// <summary>A file of quotas; null takes the one beside the deals.</summary>
    public string? Quotas { get; init; }

    /// <summary>The order of day and month; null leaves it to the file.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>The decimal sign; null leaves it to each column.</summary>
    public DecimalSign? Numbers { get; init; }

    /// <summary>The fiscal year that quarters and years of quotas are counted in.</summary>
    public FiscalYear FiscalYear { get; init; } = FiscalYear.Calendar;

    /// <summary>The order that the person gave on the command line or in the map.</summary>
    public DateOrder? AskedOrder => DateOrder ?? Map?.DateOrder;

    /// <summary>The decimal sign that the person gave on the command line or in the map.</summary>
    public DecimalSign? AskedNumbers => Numbers ?? Map?.Numbers;
}
