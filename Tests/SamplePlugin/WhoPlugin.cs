using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Extensions;

namespace SalesCorner.SamplePlugin;

/// <summary>Asks by typed requests who it runs for, and writes the answer into the target.</summary>
public sealed class WhoPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = serviceProvider.Get<IPluginExecutionContext>();
        var service = serviceProvider.GetOrganizationService(context.UserId);
        var who = (WhoAmIResponse)service.Execute(new WhoAmIRequest());
        var target = context.InputParameterOrDefault<Entity>("Target");
        target["new_stamp"] =
            $"{who.UserId == context.UserId} {context.InputParameterOrDefault<string>("Nothing") ?? "nothing"}";
    }
}
