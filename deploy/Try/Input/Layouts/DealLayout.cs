using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Layouts;

/// <summary>A known export: the headings that give it away, and what its columns mean.</summary>
/// <param name="Title">What a person calls it.</param>
/// <param name="Signatures">Sets of headings, one of which has to be there as a whole: those of a report, and those of
/// the API.</param>
/// <param name="Columns">Bare heading to meaning; the first heading of a meaning that is there is used.</param>
public sealed record DealLayout(
    string Title,
    IReadOnlyList<IReadOnlyList<string>> Signatures,
    IReadOnlyList<KeyValuePair<string, DealField>> Columns
)
{
    /// <summary>What the system calls outcomes beyond the usual words.</summary>
    public IReadOnlyDictionary<string, DealOutcome>? Outcomes { get; init; }

    /// <summary>Found by its fields alone, whatever system it is from.</summary>
    public bool IsPlain { get; init; }

    /// <summary>
    /// The layout of a header, or null when no known export has such headings; of several the one that knows the most
    /// columns.
    /// </summary>
    public static DealLayout? Recognise(IReadOnlyList<string> header)
    {
        var bare = BareOf(header);
        return KnownLayouts
            .All.Where(layout => layout.Fits(bare))
            .MaxBy(layout => layout.IsPlain ? 0 : layout.FieldsIn(bare).Count);
    }

    /// <summary>
    /// The system whose export this would be with one more column, and that column's heading; null where no system is
    /// so near.
    /// </summary>
    public static (string Title, string Missing)? Nearest(IReadOnlyList<string> header)
    {
        var bare = BareOf(header);
        var near = KnownLayouts
            .All.Where(layout => !layout.IsPlain)
            .SelectMany(
                layout => layout.Signatures,
                (layout, signature) =>
                    (
                        Layout: layout,
                        Missing: signature.Where(heading => !bare.Contains(Headings.Bare(heading))).ToList()
                    )
            )
            .Where(found => found.Missing.Count == 1)
            .OrderByDescending(found => found.Layout.FieldsIn(bare).Count)
            .FirstOrDefault();
        return near.Layout is { } layout && layout.FieldsIn(bare).Count >= 3 ? (layout.Title, near.Missing[0]) : null;
    }

    /// <summary>The heading that this layout has for a field, as the system writes it; null when it has none.</summary>
    public string? HeadingOf(DealField field)
    {
        var bare = Columns
            .Where(pair => pair.Value == field)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        return Signatures
            .SelectMany(signature => signature)
            .FirstOrDefault(heading => bare.Contains(Headings.Bare(heading)));
    }

    /// <summary>Whether a header has a column of a meaning.</summary>
    public bool Finds(IReadOnlyList<string> header, DealField field) => FieldsIn(BareOf(header)).Contains(field);

    /// <summary>The bare form of every heading.</summary>
    internal static HashSet<string> BareOf(IReadOnlyList<string> header) =>
        header.Select(Headings.Bare).ToHashSet(StringComparer.Ordinal);

    private HashSet<DealField> FieldsIn(HashSet<string> bare) =>
        Columns.Where(pair => bare.Contains(pair.Key)).Select(pair => pair.Value).ToHashSet();

    private bool Fits(HashSet<string> bare) =>
        IsPlain
            ? FieldsIn(bare) is var found
                && found.Contains(DealField.Owner)
                && found.Contains(DealField.Value)
                && (found.Contains(DealField.Stage) || found.Contains(DealField.Outcome))
            : Signatures.Any(signature => signature.All(heading => bare.Contains(Headings.Bare(heading))));
}
