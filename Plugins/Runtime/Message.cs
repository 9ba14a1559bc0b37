namespace SalesCorner.Plugins.Runtime;

/// <summary>The platform's messages that steps are registered on. A custom API's message is its own name.</summary>
public static class Message
{
    /// <summary>A row is created.</summary>
    public const string Create = "Create";

    /// <summary>A row is changed; closing, reopening and assigning raise it too.</summary>
    public const string Update = "Update";

    /// <summary>A row is deleted.</summary>
    public const string Delete = "Delete";
}
