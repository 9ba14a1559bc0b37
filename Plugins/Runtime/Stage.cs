namespace SalesCorner.Plugins.Runtime;

/// <summary>Where in the platform's pipeline a step runs; the values are the platform's own.</summary>
public enum Stage
{
    /// <summary>Before the transaction and before the platform's own checks.</summary>
    PreValidation = 10,

    /// <summary>Inside the transaction, before the row is written.</summary>
    PreOperation = 20,

    /// <summary>The operation itself: only a custom API's own plug-in runs here.</summary>
    MainOperation = 30,

    /// <summary>After the row is written: inside the transaction, or later when asynchronous.</summary>
    PostOperation = 40,
}
