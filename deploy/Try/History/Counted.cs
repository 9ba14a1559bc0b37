using System.Globalization;

namespace SalesCorner.Deploy.Try.History;

/// <summary>Numbers of things in sentences.</summary>
public static class Counted
{
    /// <summary>"1 deal", "1,200 deals".</summary>
    public static string Of(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {thing}{(count == 1 ? string.Empty : "s")}");
}
