using System.Collections;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Queries.Expressions;

/// <summary>
/// Lays arrays and lists among a condition's values out flat: both forms are in use with In and Between.
/// </summary>
internal static class ConditionValues
{
    /// <summary>The single values.</summary>
    public static IReadOnlyList<object?> Flatten(IEnumerable<object?> values)
    {
        var flat = new List<object?>();
        foreach (var value in values)
        {
            switch (value)
            {
                case string or byte[]:
                    flat.Add(value);
                    break;
                case OptionSetValueCollection options:
                    flat.AddRange(options);
                    break;
                case IEnumerable many:
                    flat.AddRange(many.Cast<object?>());
                    break;
                default:
                    flat.Add(value);
                    break;
            }
        }

        return flat;
    }
}
