namespace SalesCorner.Emulator.Metadata;

#pragma warning disable CA1720 // the platform names its column types after what they hold
/// <summary>The kinds of columns that the emulator stores.</summary>
public enum ColumnType
{
    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    BigInt,

    /// <summary>A floating point number.</summary>
    Double,

    /// <summary>An exact number with up to ten decimals.</summary>
    Decimal,

    /// <summary>An amount in the row's currency, exact to four decimals.</summary>
    Money,

    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Text of several lines.</summary>
    Memo,

    /// <summary>A date, with or without a time.</summary>
    DateTime,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>Any number of several options.</summary>
    MultiChoice,

    /// <summary>The state of a row (statecode).</summary>
    State,

    /// <summary>The status reason of a row (statuscode); each belongs to a state.</summary>
    Status,

    /// <summary>A reference to a row of one or more tables.</summary>
    Lookup,

    /// <summary>A reference to an account or a contact.</summary>
    Customer,

    /// <summary>A reference to the user or team that owns the row.</summary>
    Owner,

    /// <summary>The people who take part in an activity, kept as rows of activityparty.</summary>
    PartyList,

    /// <summary>An identifier.</summary>
    UniqueIdentifier,

    /// <summary>The logical name of a table.</summary>
    EntityName,
}
