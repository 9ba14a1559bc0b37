namespace SalesCorner.Deploy.Operating;

/// <summary>Says in words what a phase of the nightly run does.</summary>
internal static class PhaseWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Configuration"] = "Settings, policies, stage durations",
        ["Owners"] = "Owners without the right to read",
        ["OpenDeals"] = "Open deals",
        ["ClosedDeals"] = "Closed deals without an outcome",
        ["Motions"] = "Motion of deals",
        ["RepSums"] = "Sums of each rep",
        ["Unattributed"] = "Deals that nobody is credited for",
        ["Baselines"] = "Rates of the organisation and its business units",
        ["Coverage"] = "Coverage of each rep",
        ["Teams"] = "Teams and business units",
        ["KeyResults"] = "Measured key results",
        ["Objectives"] = "Objectives",
        ["Forecasts"] = "Forecasts",
        ["Weeks"] = "Weeks of each rep",
        ["Scorecards"] = "Scorecards of the week",
        ["Assessments"] = "Self-assessments",
        ["Events"] = "Events and their follow-ups",
        ["Churn"] = "New and lapsed accounts",
        ["Balance"] = "Balance of motions and cost of sale",
        ["Snapshots"] = "Snapshots",
        ["Notifications"] = "Notifications to owners",
        ["FollowUpNotices"] = "Notifications of overdue follow-ups",
        ["Finish"] = "Record of the run",
    };

    /// <summary>The words; a phase that this version does not know keeps its name.</summary>
    public static string Of(string phase) => Words.GetValueOrDefault(phase, phase);
}
