using System.Globalization;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>The names of the sums of pace on a <see cref="CoverageSums"/>; all belong to one period.</summary>
internal static class PaceSums
{
    /// <summary>What every name begins with.</summary>
    public const string Prefix = "period.pace.";

    /// <summary>Won in the period before today.</summary>
    public const string Won = Prefix + "won";

    /// <summary>1 for a rep of the team.</summary>
    public const string Active = Prefix + "active";

    /// <summary>The day of the rep's first deal, as yyyymmdd. It says nothing on a sheet of several reps.</summary>
    public const string Since = Prefix + "since";

    /// <summary>Counted by the organisation's bands and classes.</summary>
    public const string Organisation = "o";

    /// <summary>Counted by those of the rep's business unit.</summary>
    public const string Unit = "u";

    private const string OpenMark = ".open:";

    /// <summary>Won from the reference day to the end of an earlier period.</summary>
    public static string Rest(int period) => Of(period, "rest");

    /// <summary>Won in a whole earlier period.</summary>
    public static string All(int period) => Of(period, "all");

    /// <summary>Deals of new business of such a value.</summary>
    public static string New(int period, decimal value) => Of(period, "new") + ":" + CoverageSums.Plain(value);

    /// <summary>
    /// Deals of an age band and size class open on a reference day; another measure of them by its letter.
    /// </summary>
    public static string Cell(string team, int period, string measure, int band, int size) =>
        Prefix + team + "." + Text(period) + "." + measure + ":" + Text(band) + Text(size);

    /// <summary>Open deals that look alike to pace.</summary>
    public static string Open(string team, string cell, decimal value) =>
        OpenOf(team) + cell + ":" + CoverageSums.Plain(value);

    /// <summary>What the names of the open deals begin with that a team's bands and classes tell apart.</summary>
    public static string OpenOf(string team) => Prefix + team + OpenMark;

    /// <summary>Whether a name of pace is one of open deals.</summary>
    public static bool IsOpen(string name) =>
        string.CompareOrdinal(name, Prefix.Length + Organisation.Length, OpenMark, 0, OpenMark.Length) == 0;

    private static string Of(int period, string measure) => Prefix + Text(period) + "." + measure;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
