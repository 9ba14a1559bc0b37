namespace Microsoft.Crm.Sdk;

/// <summary>The XML namespaces of the platform's data contracts for business messages.</summary>
internal static class ContractNamespace
{
    public const string Crm2011 = "http://schemas.microsoft.com/crm/2011/Contracts";
}
