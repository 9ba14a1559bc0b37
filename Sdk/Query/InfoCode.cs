using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>What the validation of a FetchXML query found.</summary>
[DataContract(Name = "InfoCode", Namespace = ContractNamespace.V90)]
public enum InfoCode
{
    /// <summary>Nothing that has a code of its own.</summary>
    [EnumMember]
    Unknown = 0,

    /// <summary>The query is not well formed.</summary>
    [EnumMember]
    SyntaxError = 1,

    /// <summary>A pattern begins with a wildcard, which no index helps.</summary>
    [EnumMember]
    PerformanceLeadingWildCard = 2,

    /// <summary>A condition searches a large text column.</summary>
    [EnumMember]
    PerformanceLargeColumnSearch = 3,

    /// <summary>The results are sorted by a choice column.</summary>
    [EnumMember]
    OrderOnEnumAttribute = 4,

    /// <summary>The results are sorted by columns of linked tables.</summary>
    [EnumMember]
    OrderOnPropertiesFromJoinedTables = 5,

    /// <summary>The query returns very many columns.</summary>
    [EnumMember]
    LargeAmountOfAttributes = 6,

    /// <summary>The query returns very many columns that are stored elsewhere.</summary>
    [EnumMember]
    LargeAmountOfLogicalAttributes = 7,

    /// <summary>A condition filters on a calculated column.</summary>
    [EnumMember]
    FilteringOnCalculatedColumns = 8,
}
