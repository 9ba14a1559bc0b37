namespace SalesCorner.Deploy.Try.Input.Words;

/// <summary>
/// Compares headings as people write them: without case, marks, spaces and punctuation, in any script.
/// </summary>
public static class Headings
{
    // Pipedrive writes "Deal - Title", exports of HubSpot's API "properties.dealname", Freshsales "deal_amount": the
    // prefix says nothing.
    private static readonly string[] Prefixes =
    [
        "Deal - ",
        "Trato - ",
        "Negócio - ",
        "Affaire - ",
        "Activity - ",
        "properties.",
    ];

    /// <summary>
    /// A heading's lower case letters and digits: "Est. Close Date" is "estclosedate", and so is its translation.
    /// </summary>
    public static string Bare(string heading)
    {
        var prefix = Prefixes.FirstOrDefault(start => heading.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return LocalHeadings.Of(Folded.Bare(prefix is null ? heading : heading[prefix.Length..]));
    }
}
