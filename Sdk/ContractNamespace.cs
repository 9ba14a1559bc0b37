namespace Microsoft.Xrm.Sdk;

/// <summary>The XML namespaces of the platform's data contracts, by the version that introduced them.</summary>
internal static class ContractNamespace
{
    public const string V2011 = "http://schemas.microsoft.com/xrm/2011/Contracts";
    public const string V2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
    public const string V2014 = "http://schemas.microsoft.com/xrm/2014/Contracts";
    public const string V71 = "http://schemas.microsoft.com/xrm/7.1/Contracts";
    public const string V90 = "http://schemas.microsoft.com/xrm/9.0/Contracts";
    public const string Metadata2011 = "http://schemas.microsoft.com/xrm/2011/Metadata";
    public const string Metadata2013 = "http://schemas.microsoft.com/xrm/2013/Metadata";
    public const string Metadata71 = "http://schemas.microsoft.com/xrm/7.1/Metadata";
    public const string MetadataQuery = "http://schemas.microsoft.com/xrm/2011/Metadata/Query";
    public const string Version8 = "http://schemas.microsoft.com/xrm/8.0";
    public const string Metadata90 = "http://schemas.microsoft.com/xrm/9.0/Metadata";
}
