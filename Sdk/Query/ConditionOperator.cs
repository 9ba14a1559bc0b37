using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How a condition compares a column with its values.</summary>
[DataContract(Name = "ConditionOperator", Namespace = ContractNamespace.V2011)]
public enum ConditionOperator
{
    /// <summary>The value equals the given one; text ignores case.</summary>
    [EnumMember]
    Equal = 0,

    /// <summary>The value differs from the given one.</summary>
    [EnumMember]
    NotEqual = 1,

    /// <summary>The value is greater than the given one.</summary>
    [EnumMember]
    GreaterThan = 2,

    /// <summary>The value is less than the given one.</summary>
    [EnumMember]
    LessThan = 3,

    /// <summary>The value is greater than or equal to the given one.</summary>
    [EnumMember]
    GreaterEqual = 4,

    /// <summary>The value is less than or equal to the given one.</summary>
    [EnumMember]
    LessEqual = 5,

    /// <summary>The text matches the pattern with wildcards.</summary>
    [EnumMember]
    Like = 6,

    /// <summary>The text does not match the pattern with wildcards.</summary>
    [EnumMember]
    NotLike = 7,

    /// <summary>The value is one of the given ones.</summary>
    [EnumMember]
    In = 8,

    /// <summary>The value is none of the given ones.</summary>
    [EnumMember]
    NotIn = 9,

    /// <summary>The value is between the two given ones, both included.</summary>
    [EnumMember]
    Between = 10,

    /// <summary>The value is not between the two given ones.</summary>
    [EnumMember]
    NotBetween = 11,

    /// <summary>The column has no value.</summary>
    [EnumMember]
    Null = 12,

    /// <summary>The column has a value.</summary>
    [EnumMember]
    NotNull = 13,

    /// <summary>The date is yesterday.</summary>
    [EnumMember]
    Yesterday = 14,

    /// <summary>The date is today.</summary>
    [EnumMember]
    Today = 15,

    /// <summary>The date is tomorrow.</summary>
    [EnumMember]
    Tomorrow = 16,

    /// <summary>The date is in the last seven days, today included.</summary>
    [EnumMember]
    Last7Days = 17,

    /// <summary>The date is in the next seven days.</summary>
    [EnumMember]
    Next7Days = 18,

    /// <summary>The date is in the previous week.</summary>
    [EnumMember]
    LastWeek = 19,

    /// <summary>The date is in the current week.</summary>
    [EnumMember]
    ThisWeek = 20,

    /// <summary>The date is in the following week.</summary>
    [EnumMember]
    NextWeek = 21,

    /// <summary>The date is in the previous month.</summary>
    [EnumMember]
    LastMonth = 22,

    /// <summary>The date is in the current month.</summary>
    [EnumMember]
    ThisMonth = 23,

    /// <summary>The date is in the following month.</summary>
    [EnumMember]
    NextMonth = 24,

    /// <summary>The date is the given one.</summary>
    [EnumMember]
    On = 25,

    /// <summary>The date is the given one or earlier.</summary>
    [EnumMember]
    OnOrBefore = 26,

    /// <summary>The date is the given one or later.</summary>
    [EnumMember]
    OnOrAfter = 27,

    /// <summary>The date is in the previous year.</summary>
    [EnumMember]
    LastYear = 28,

    /// <summary>The date is in the current year.</summary>
    [EnumMember]
    ThisYear = 29,

    /// <summary>The date is in the following year.</summary>
    [EnumMember]
    NextYear = 30,

    /// <summary>The date is in the last given number of hours.</summary>
    [EnumMember]
    LastXHours = 31,

    /// <summary>The date is in the next given number of hours.</summary>
    [EnumMember]
    NextXHours = 32,

    /// <summary>The date is in the last given number of days.</summary>
    [EnumMember]
    LastXDays = 33,

    /// <summary>The date is in the next given number of days.</summary>
    [EnumMember]
    NextXDays = 34,

    /// <summary>The date is in the last given number of weeks.</summary>
    [EnumMember]
    LastXWeeks = 35,

    /// <summary>The date is in the next given number of weeks.</summary>
    [EnumMember]
    NextXWeeks = 36,

    /// <summary>The date is in the last given number of months.</summary>
    [EnumMember]
    LastXMonths = 37,

    /// <summary>The date is in the next given number of months.</summary>
    [EnumMember]
    NextXMonths = 38,

    /// <summary>The date is in the last given number of years.</summary>
    [EnumMember]
    LastXYears = 39,

    /// <summary>The date is in the next given number of years.</summary>
    [EnumMember]
    NextXYears = 40,

    /// <summary>The value is the calling user.</summary>
    [EnumMember]
    EqualUserId = 41,

    /// <summary>The value is not the calling user.</summary>
    [EnumMember]
    NotEqualUserId = 42,

    /// <summary>The value is the business unit of the calling user.</summary>
    [EnumMember]
    EqualBusinessId = 43,

    /// <summary>The value is not the business unit of the calling user.</summary>
    [EnumMember]
    NotEqualBusinessId = 44,

    /// <summary>The record is a child of the given one.</summary>
    [EnumMember]
    ChildOf = 45,

    /// <summary>The value has the given bits.</summary>
    [EnumMember]
    Mask = 46,

    /// <summary>The value lacks the given bits.</summary>
    [EnumMember]
    NotMask = 47,

    /// <summary>The value is selected by the given mask.</summary>
    [EnumMember]
    MasksSelect = 48,

    /// <summary>The text contains the given one.</summary>
    [EnumMember]
    Contains = 49,

    /// <summary>The text does not contain the given one.</summary>
    [EnumMember]
    DoesNotContain = 50,

    /// <summary>The value is the language of the calling user.</summary>
    [EnumMember]
    EqualUserLanguage = 51,

    /// <summary>The date is not the given one.</summary>
    [EnumMember]
    NotOn = 52,

    /// <summary>The date is further back than the given number of months.</summary>
    [EnumMember]
    OlderThanXMonths = 53,

    /// <summary>The text begins with the given one.</summary>
    [EnumMember]
    BeginsWith = 54,

    /// <summary>The text does not begin with the given one.</summary>
    [EnumMember]
    DoesNotBeginWith = 55,

    /// <summary>The text ends with the given one.</summary>
    [EnumMember]
    EndsWith = 56,

    /// <summary>The text does not end with the given one.</summary>
    [EnumMember]
    DoesNotEndWith = 57,

    /// <summary>The date is in the current fiscal year.</summary>
    [EnumMember]
    ThisFiscalYear = 58,

    /// <summary>The date is in the current fiscal period.</summary>
    [EnumMember]
    ThisFiscalPeriod = 59,

    /// <summary>The date is in the following fiscal year.</summary>
    [EnumMember]
    NextFiscalYear = 60,

    /// <summary>The date is in the following fiscal period.</summary>
    [EnumMember]
    NextFiscalPeriod = 61,

    /// <summary>The date is in the previous fiscal year.</summary>
    [EnumMember]
    LastFiscalYear = 62,

    /// <summary>The date is in the previous fiscal period.</summary>
    [EnumMember]
    LastFiscalPeriod = 63,

    /// <summary>The date is in the last given number of fiscal years.</summary>
    [EnumMember]
    LastXFiscalYears = 64,

    /// <summary>The date is in the last given number of fiscal periods.</summary>
    [EnumMember]
    LastXFiscalPeriods = 65,

    /// <summary>The date is in the next given number of fiscal years.</summary>
    [EnumMember]
    NextXFiscalYears = 66,

    /// <summary>The date is in the next given number of fiscal periods.</summary>
    [EnumMember]
    NextXFiscalPeriods = 67,

    /// <summary>The date is in the given fiscal year.</summary>
    [EnumMember]
    InFiscalYear = 68,

    /// <summary>The date is in the given fiscal period of any year.</summary>
    [EnumMember]
    InFiscalPeriod = 69,

    /// <summary>The date is in the given fiscal period of the given year.</summary>
    [EnumMember]
    InFiscalPeriodAndYear = 70,

    /// <summary>The date is in the given fiscal period and year or before.</summary>
    [EnumMember]
    InOrBeforeFiscalPeriodAndYear = 71,

    /// <summary>The date is in the given fiscal period and year or after.</summary>
    [EnumMember]
    InOrAfterFiscalPeriodAndYear = 72,

    /// <summary>The owner is a team of the calling user.</summary>
    [EnumMember]
    EqualUserTeams = 73,

    /// <summary>The owner is the calling user or a team of theirs.</summary>
    [EnumMember]
    EqualUserOrUserTeams = 74,

    /// <summary>The record is below the given one in the hierarchy.</summary>
    [EnumMember]
    Under = 75,

    /// <summary>The record is not below the given one in the hierarchy.</summary>
    [EnumMember]
    NotUnder = 76,

    /// <summary>The record is the given one or below it in the hierarchy.</summary>
    [EnumMember]
    UnderOrEqual = 77,

    /// <summary>The record is above the given one in the hierarchy.</summary>
    [EnumMember]
    Above = 78,

    /// <summary>The record is the given one or above it in the hierarchy.</summary>
    [EnumMember]
    AboveOrEqual = 79,

    /// <summary>The owner is the calling user or somebody below them in the hierarchy.</summary>
    [EnumMember]
    EqualUserOrUserHierarchy = 80,

    /// <summary>
    /// The owner is the calling user, somebody below them in the hierarchy, or a team of any of these.
    /// </summary>
    [EnumMember]
    EqualUserOrUserHierarchyAndTeams = 81,

    /// <summary>The date is further back than the given number of years.</summary>
    [EnumMember]
    OlderThanXYears = 82,

    /// <summary>The date is further back than the given number of weeks.</summary>
    [EnumMember]
    OlderThanXWeeks = 83,

    /// <summary>The date is further back than the given number of days.</summary>
    [EnumMember]
    OlderThanXDays = 84,

    /// <summary>The date is further back than the given number of hours.</summary>
    [EnumMember]
    OlderThanXHours = 85,

    /// <summary>The date is further back than the given number of minutes.</summary>
    [EnumMember]
    OlderThanXMinutes = 86,

    /// <summary>The multi-select choice has at least one of the given values.</summary>
    [EnumMember]
    ContainValues = 87,

    /// <summary>The multi-select choice has none of the given values.</summary>
    [EnumMember]
    DoesNotContainValues = 88,

    /// <summary>The value is the business unit of a role of the calling user.</summary>
    [EnumMember]
    EqualRoleBusinessId = 89,
}
