namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Gets a plug-in what it needs.</summary>
public static class ServiceProviderExtensions
{
    /// <summary>The service of that type, or null when there is none.</summary>
    public static T Get<T>(this IServiceProvider serviceProvider) => (T)serviceProvider.GetService(typeof(T));

    /// <summary>The organisation service that acts for the user.</summary>
    public static IOrganizationService GetOrganizationService(this IServiceProvider serviceProvider, Guid id) =>
        serviceProvider.Get<IOrganizationServiceFactory>().CreateOrganizationService(id);
}
