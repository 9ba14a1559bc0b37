using System.Globalization;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>The names of the sums on a <see cref="CoverageSums"/>.</summary>
internal static class Sums
{
    public const string Won = "won";
    public const string Lost = "lost";
    public const string NoDecision = "nodecision";
    public const string WonWithValue = "won.valued";
    public const string WonValue = "won.value";
    public const string LostValue = "lost.value";
    public const string NoDecisionValue = "nodecision.value";
    public const string Valued = "valued";
    public const string ValuedWon = "valued.won";
    public const string ValuedValue = "valued.value";
    public const string ValuedWonValue = "valued.wonvalue";
    public const string OpenDays = "opendays";
    public const string Created = "created";
    public const string MoreLeads = "created.more";
    public const string Qualified = "qualified";
    public const string ProspectDeals = "prospect.deals";
    public const string ProspectMinutes = "prospect.minutes";
    public const string WonInPeriod = "period.won";
    public const string Committed = "period.committed";
    public const string WithoutValue = "period.novalue";
    public const string NegativeValue = "period.negative";
    public const string WonNegative = "period.won.negative";
    public const string WithoutCloseDate = "nodate";

    /// <summary>Closed deals whose layer was kept while they were open.</summary>
    public const string Kept = "kept";

    /// <summary>Those of them that were won.</summary>
    public const string KeptWon = "kept.won";

    private const string PeriodPrefix = "period.";
    private const string CyclePrefix = "cycle.";

    /// <summary>Won deals that took so many days.</summary>
    public static string Cycle(int days) => CyclePrefix + days.ToString(CultureInfo.InvariantCulture);

    /// <summary>The days of such a name; null for another name.</summary>
    public static int? CycleDays(string name)
    {
        if (!name.StartsWith(CyclePrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var days = name.Substring(CyclePrefix.Length);
        return int.TryParse(days, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Whether a sum belongs to one period only.</summary>
    public static bool IsOfPeriod(string name) => name.StartsWith(PeriodPrefix, StringComparison.Ordinal);

    /// <summary>Number of deals of a layer of the period's pipeline.</summary>
    public static string LayerCount(string layer) => PeriodPrefix + layer + ".count";

    /// <summary>Value of a layer of the period's pipeline.</summary>
    public static string LayerValue(string layer) => PeriodPrefix + layer + ".value";

    /// <summary>Closed deals of a grade.</summary>
    public static string Grade(Domain.Qualification.Grade grade) => "grade." + grade;

    /// <summary>Those of the kept deals that were stale by a rule on a first day.</summary>
    public static string StaleBy(StaleReason reason) => "stale." + reason;

    /// <summary>Those of them that were won.</summary>
    public static string StaleByWon(StaleReason reason) => "stale." + reason + ".won";

    /// <summary>Won deals of a grade.</summary>
    public static string GradeWon(Domain.Qualification.Grade grade) => "grade." + grade + ".won";
}
