using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Messages;

/// <summary>The types of custom API parameters, with the platform's numbers (customapirequestparameter.type).</summary>
internal enum CustomApiType
{
    Boolean = 0,
    DateTime = 1,
    Decimal = 2,
    Entity = 3,
    EntityCollection = 4,
    EntityReference = 5,
    Float = 6,
    Integer = 7,
    Money = 8,
    Picklist = 9,
    String = 10,
    StringArray = 11,
    Guid = 12,
}

/// <summary>The .NET types that go with <see cref="CustomApiType"/>.</summary>
internal static class CustomApiTypes
{
    /// <summary>Whether the value has the type.</summary>
    public static bool Holds(this CustomApiType type, object value) =>
        type switch
        {
            CustomApiType.Boolean => value is bool,
            CustomApiType.DateTime => value is DateTime,
            CustomApiType.Decimal => value is decimal,
            CustomApiType.Entity => value is Entity,
            CustomApiType.EntityCollection => value is EntityCollection,
            CustomApiType.EntityReference => value is EntityReference,
            CustomApiType.Float => value is double,
            CustomApiType.Integer => value is int,
            CustomApiType.Money => value is Money,
            CustomApiType.Picklist => value is OptionSetValue,
            CustomApiType.String => value is string,
            CustomApiType.StringArray => value is string[],
            CustomApiType.Guid => value is Guid,
            _ => false,
        };
}
