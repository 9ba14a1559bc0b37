namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Reads the parameters of a plug-in's event.</summary>
public static class ContextExtensions
{
    /// <summary>The input parameter of that name; the default of its type when the event has none.</summary>
    public static T InputParameterOrDefault<T>(this IPluginExecutionContext context, string parameterName) =>
        context.InputParameters.ValueOrDefault<T>(parameterName);
}
