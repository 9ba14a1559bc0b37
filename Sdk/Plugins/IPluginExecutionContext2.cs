namespace Microsoft.Xrm.Sdk;

/// <summary>Adds the callers' identities in Microsoft Entra ID and portals.</summary>
public interface IPluginExecutionContext2 : IPluginExecutionContext
{
    /// <summary>The Entra object id of the user for whom the plug-in runs.</summary>
    Guid UserAzureActiveDirectoryObjectId { get; }

    /// <summary>The Entra object id of the user who started the operation.</summary>
    Guid InitiatingUserAzureActiveDirectoryObjectId { get; }

    /// <summary>The application id of the user who started the operation.</summary>
    Guid InitiatingUserApplicationId { get; }

    /// <summary>The contact who is signed in at a portal.</summary>
    Guid PortalsContactId { get; }

    /// <summary>Whether a portal made the call.</summary>
    bool IsPortalsClientCall { get; }
}
