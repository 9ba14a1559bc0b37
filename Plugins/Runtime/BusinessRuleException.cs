namespace SalesCorner.Plugins.Runtime;

/// <summary>A rule meant for the user stops the save; the message is shown word for word and says what to do.</summary>
public sealed class BusinessRuleException : Exception
{
    /// <summary>Creates the refusal.</summary>
    public BusinessRuleException(string message)
        : base(message) { }
}
