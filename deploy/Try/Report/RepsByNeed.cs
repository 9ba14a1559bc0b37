namespace SalesCorner.Deploy.Try.Report;

/// <summary>Whoever needs help most comes first, as on the page of the team.</summary>
internal static class RepsByNeed
{
    /// <summary>By odds, where they are unknown by where the period lands; without a quota last.</summary>
    public static IEnumerable<RepResult> ByNeed(this IEnumerable<RepResult> reps) =>
        reps.OrderBy(Rank)
            .ThenBy(rep => rep.Odds ?? Landing(rep) ?? 0m)
            .ThenByDescending(rep => rep.GapValue ?? 0m)
            .ThenBy(rep => rep.Name, StringComparer.Ordinal);

    /// <summary>Rows of reps in the order of those reps.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="nameOf">The rep of a row.</param>
    /// <param name="reps">The reps.</param>
    public static IEnumerable<T> InOrderOf<T>(
        this IEnumerable<T> rows,
        Func<T, string> nameOf,
        IEnumerable<RepResult> reps
    )
    {
        var places = reps.ByNeed().Select(rep => rep.Name).Distinct(StringComparer.Ordinal).ToList();
        return rows.OrderBy(row => (uint)places.IndexOf(nameOf(row))).ThenBy(nameOf, StringComparer.Ordinal);
    }

    private static int Rank(RepResult rep)
    {
        if (rep.Quota is null)
        {
            return 2;
        }

        return rep.Odds is null && rep.ExpectedLanding is null ? 1 : 0;
    }

    private static decimal? Landing(RepResult rep) => rep.Quota > 0m ? rep.ExpectedLanding / rep.Quota : null;
}
