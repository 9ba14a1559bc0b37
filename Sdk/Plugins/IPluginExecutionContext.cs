namespace Microsoft.Xrm.Sdk;

/// <summary>The execution context of a plug-in in the pipeline.</summary>
public interface IPluginExecutionContext : IExecutionContext
{
    /// <summary>The stage: 10 pre-validation, 20 pre-operation, 30 main operation, 40 post-operation.</summary>
    int Stage { get; }

    /// <summary>The context of the operation that caused this one, or null.</summary>
    IPluginExecutionContext ParentContext { get; }
}
