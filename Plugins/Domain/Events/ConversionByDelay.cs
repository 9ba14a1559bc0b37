using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Events;

/// <summary>How many became deals, by the days that their follow-up took.</summary>
public static class ConversionByDelay
{
    /// <summary>People below whom a share says nothing.</summary>
    public const int Fewest = 10;

    /// <summary>
    /// One line for each delay that somebody had: its share with n, or "too few". Empty when nobody was captured.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyCollection<EventContact> contacts) =>
        new[]
        {
            Line("followed up within 1 day", contacts.Where(one => one.DaysTaken <= EventFigures.First)),
            Line(
                "after 2 to 3 days",
                contacts.Where(one => one.DaysTaken is > EventFigures.First and <= EventFigures.Second)
            ),
            Line(
                "after 4 to 5 days",
                contacts.Where(one => one.DaysTaken is > EventFigures.Second and <= EventFigures.Third)
            ),
            Line("after more than 5 days", contacts.Where(one => one.DaysTaken > EventFigures.Third)),
            Line("not followed up", contacts.Where(one => one.DaysTaken is null)),
        }
            .OfType<string>()
            .ToList();

    private static string? Line(string label, IEnumerable<EventContact> contacts)
    {
        var all = contacts.ToList();
        var deals = all.Count(one => one.BecameDeal);
        return all.Count switch
        {
            0 => null,
            < Fewest => $"{label}: too few (n = {all.Count})",
            _ => $"{label}: {Figures.Percent((decimal)deals / all.Count)} became deals (n = {all.Count})",
        };
    }
}
