namespace SalesCorner.Emulator.Metadata;

/// <summary>How a date column treats time zones.</summary>
public enum DateBehavior
{
    /// <summary>A moment, shown in each user's time zone.</summary>
    UserLocal,

    /// <summary>A day without a time.</summary>
    DateOnly,

    /// <summary>A date and time that reads the same in every zone.</summary>
    TimeZoneIndependent,
}
