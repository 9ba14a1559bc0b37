namespace Microsoft.Xrm.Sdk;

/// <summary>Gives a plug-in services that act for a user.</summary>
public interface IOrganizationServiceFactory
{
    /// <summary>A service for the user; null means the system.</summary>
    IOrganizationService CreateOrganizationService(Guid? userId);
}
