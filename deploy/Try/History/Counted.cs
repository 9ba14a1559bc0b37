using System.Globalization;

namespace SalesCorner.Deploy.Try.History;

/// <summary>Numbers of things in sentences.</summary>
public static class Counted
{
    /// <summary>"1 deal", "1,200 deals".</summary>
    public static string Of(int count, string thing) => Of(count, thing, thing + "s");

    /// <summary>"1 activity", "1,200 activities".</summary>
    public static string Of(int count, string thing, string things) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? thing : things)}");
}
