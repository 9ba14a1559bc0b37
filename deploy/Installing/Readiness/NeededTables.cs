namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>The standard tables that the solution works with, and what brings each of them.</summary>
internal static class NeededTables
{
    private const string SalesCure =
        "Install Dynamics 365 Sales (Professional, Enterprise or Premium) in this environment first: Power "
        + "Platform admin center, Resources, Dynamics 365 apps.";

    private const string PlatformCure =
        "Every environment with a Dataverse database has it: sign in as a System Administrator, who sees all "
        + "tables, or choose an environment that Dynamics 365 apps are enabled for.";

    /// <summary>Those that the Sales app brings.</summary>
    public static readonly string[] OfSales =
    [
        "opportunity",
        "opportunityclose",
        "lead",
        "campaign",
        "campaignresponse",
        "quote",
        "salesorder",
        "goal",
        "opportunitycompetitors",
        "opportunitysalesprocess",
        "leadtoopportunitysalesprocess",
    ];

    /// <summary>Those that every environment has.</summary>
    public static readonly string[] OfPlatform =
    [
        "account",
        "contact",
        "connection",
        "activitypointer",
        "phonecall",
        "appointment",
        "email",
        "task",
        "letter",
        "processstage",
        "workflow",
        "timezonedefinition",
        "transactioncurrency",
        "appnotification",
        "systemuser",
        "usersettings",
        "team",
        "role",
        "businessunit",
        "organization",
        "sdkmessageprocessingstep",
    ];

    /// <summary>What to do where a table is missing.</summary>
    public static string CureOf(string table) => OfPlatform.Contains(table) ? PlatformCure : SalesCure;
}
