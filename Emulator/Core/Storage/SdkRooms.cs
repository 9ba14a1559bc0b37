using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Storage;

/// <summary>
/// What this repository's own SDK assembly offers beyond the platform's surface: room for a known number of values, and
/// texts that are written when somebody looks. Microsoft's assembly has neither: there the values are set at once.
/// </summary>
internal static class SdkRooms
{
    private static readonly Action<DataCollection<string, object>, int>? Reserved = Hook<
        Action<DataCollection<string, object>, int>
    >(typeof(DataCollection<string, object>), "Reserve");

    private static readonly Action<FormattedValueCollection, object, Func<object, Dictionary<string, string>>>? Later =
        Hook<Action<FormattedValueCollection, object, Func<object, Dictionary<string, string>>>>(
            typeof(FormattedValueCollection),
            "FillLater"
        );

    /// <summary>Makes room for that many values of a row.</summary>
    public static void Reserve(Entity row, int count) => Reserved?.Invoke(row.Attributes, count);

    /// <summary>Writes the texts of a row when somebody first looks at them.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">What they are made from; nothing of it may change any more.</param>
    /// <param name="fill">Makes them.</param>
    public static void Format(Entity row, object from, Func<object, Dictionary<string, string>> fill)
    {
        if (Later is not null)
        {
            Later(row.FormattedValues, from, fill);
            return;
        }

        row.FormattedValues.AddRange(fill(from));
    }

    private static T? Hook<T>(Type type, string name)
        where T : Delegate => type.GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)?.CreateDelegate<T>();
}
