using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>What a plug-in gets from its service provider.</summary>
internal sealed class PluginServices(
    Guid systemUserId,
    Func<Caller, IOrganizationService> serviceOf,
    StepContext context,
    TraceBuffer trace
) : IServiceProvider, IOrganizationServiceFactory
{
    /// <summary>Counts the requests that the plug-in makes.</summary>
    public MessageTally Tally { get; } = new();

    /// <inheritdoc/>
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(ITracingService))
        {
            return trace;
        }

        if (serviceType == typeof(IOrganizationServiceFactory))
        {
            return this;
        }

        return serviceType is not null && serviceType.IsInstanceOfType(context) ? context : null;
    }

    /// <inheritdoc/>
    /// <remarks>Null stands for SYSTEM, an empty id for the user of the step.</remarks>
    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        var user = userId switch
        {
            null => systemUserId,
            { } id when id == Guid.Empty => context.UserId,
            { } id => id,
        };
        return serviceOf(
            new Caller
            {
                UserId = user,
                InitiatingUserId = context.InitiatingUserId,
                IsSystem = user == systemUserId,
                Parent = context,
                Tally = Tally,
                Depth = context.Depth + 1,
                CorrelationId = context.CorrelationId,
            }
        );
    }
}
