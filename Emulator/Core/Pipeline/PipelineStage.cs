namespace SalesCorner.Emulator.Pipeline;

/// <summary>The stages of the event pipeline, with the platform's numbers.</summary>
public enum PipelineStage
{
    /// <summary>Before the operation, outside its transaction when it is the outermost.</summary>
    PreValidation = 10,

    /// <summary>Before the operation, inside the transaction.</summary>
    PreOperation = 20,

    /// <summary>The operation itself; a custom API's plug-in runs here.</summary>
    MainOperation = 30,

    /// <summary>After the operation, inside the transaction, or after it for asynchronous steps.</summary>
    PostOperation = 40,
}
