using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.SamplePlugin;

/// <summary>Looks for a row that is not there, catches the fault as plug-ins do, and tells what it says.</summary>
public sealed class CatchPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        var service = factory.CreateOrganizationService(context.UserId);
        try
        {
            service.Retrieve("account", new Guid(1, 0, 0, new byte[8]), new ColumnSet("name"));
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            var target = (Entity)context.InputParameters["Target"];
            target["new_stamp"] =
                $"0x{fault.Detail.ErrorCode:X8} at {fault.Detail.Timestamp:yyyy-MM-dd}: "
                + $"{fault.Message.Substring(0, 30)}";
        }
    }
}
