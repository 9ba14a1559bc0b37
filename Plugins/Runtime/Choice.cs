using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// Turns the domain's enumerations into the solution's choice values and back: the publisher's prefix plus the order.
/// </summary>
public static class Choice
{
    /// <summary>The first option value of the publisher (option value prefix 48273).</summary>
    public const int First = 482_730_000;

    /// <summary>The choice value of an enumeration's member.</summary>
    public static OptionSetValue Of<T>(T member)
        where T : struct, Enum =>
        new(First + Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The enumeration's member of a choice value; null when the value is empty or unknown.</summary>
    public static T? Read<T>(OptionSetValue? value)
        where T : struct, Enum
    {
        if (value is null)
        {
            return null;
        }

        var member = (T)Enum.ToObject(typeof(T), value.Value - First);
        return typeof(T).IsEnumDefined(member) ? member : null;
    }
}
