using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Messages;

/// <summary>Composes the full name of people from first and last name.</summary>
internal static class FullNames
{
    private static readonly string[] NameColumns = ["firstname", "lastname"];

    /// <summary>Sets the full name when the row brings a part of it.</summary>
    /// <param name="traits">The table.</param>
    /// <param name="row">The columns that are written.</param>
    /// <param name="stored">Reads the parts stored already; null for a new row.</param>
    public static void Compose(TableTraits traits, Entity row, Func<IReadOnlyCollection<string>, Entity?>? stored)
    {
        if (
            !traits.Has("fullname")
            || (stored is null && row.Contains("fullname"))
            || !Array.Exists(NameColumns, row.Contains)
        )
        {
            return;
        }

        var old = stored?.Invoke(NameColumns);
        var parts = NameColumns
            .Select(name =>
                row.Contains(name) ? row.GetAttributeValue<string>(name) : old?.GetAttributeValue<string>(name)
            )
            .Where(part => !string.IsNullOrWhiteSpace(part));
        row["fullname"] = string.Join(' ', parts);
    }
}
