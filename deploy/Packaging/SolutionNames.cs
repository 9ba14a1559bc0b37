namespace SalesCorner.Deploy.Packaging;

/// <summary>
/// What the product is called in an environment. A test compares the names with the solution's folder.
/// </summary>
internal static class SolutionNames
{
    /// <summary>The solution's unique name.</summary>
    public const string UniqueName = "SalesCornerXrm";

    /// <summary>The publisher's unique name.</summary>
    public const string PublisherName = "SalesCorner";

    /// <summary>The plug-in assembly.</summary>
    public const string Assembly = "SalesCorner.Plugins";

    /// <summary>The publisher's prefix with its underscore.</summary>
    public const string Prefix = "sc_";

    /// <summary>Standard tables that get columns of the solution.</summary>
    public static IReadOnlyList<string> ExtendedTables { get; } =
    ["appointment", "campaign", "campaignresponse", "email", "lead", "letter", "opportunity", "phonecall", "task"];

    /// <summary>The flow of the nightly run.</summary>
    public static readonly Guid Flow = new("44352c32-c0f3-58f7-ab57-99bec4888f88");

    /// <summary>The connection reference of the flow.</summary>
    public const string ConnectionReference = "sc_sharedcommondataserviceforapps";

    /// <summary>The environment variables.</summary>
    public static IReadOnlyList<string> EnvironmentVariables { get; } = ["sc_NotifyOwners"];
}
