namespace SalesCorner.Plugins.Tables;

/// <summary>Names of quote and salesorder, which belong to a deal, and of the customers of one.</summary>
public static class CustomerDocumentTable
{
    public const string Quote = "quote";
    public const string QuoteId = "quoteid";
    public const string Order = "salesorder";
    public const string OrderId = "salesorderid";
    public const string Opportunity = "opportunityid";
    public const string Account = "account";
    public const string Contact = "contact";
    public const string ContactId = "contactid";
    public const string JobTitle = "jobtitle";
}
