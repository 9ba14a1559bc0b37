namespace SalesCorner.Deploy.Operating.Verify;

/// <summary>One thing that was proven, or not.</summary>
/// <param name="Step">What was done.</param>
/// <param name="Expected">What had to come of it.</param>
/// <param name="Seen">What came.</param>
/// <param name="Ok">Whether that is well.</param>
public sealed record VerifyStep(string Step, string Expected, string Seen, bool Ok);
