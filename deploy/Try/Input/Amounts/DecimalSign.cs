namespace SalesCorner.Deploy.Try.Input.Amounts;

/// <summary>The sign before the decimals.</summary>
public enum DecimalSign
{
    /// <summary>1,234.50.</summary>
    Point,

    /// <summary>1.234,50.</summary>
    Comma,
}
