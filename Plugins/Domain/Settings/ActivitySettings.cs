using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>Which activities count for a deal.</summary>
public sealed record ActivitySettings
{
    /// <summary>All defaults.</summary>
    public static ActivitySettings Default { get; } = new();

    /// <summary>Whether activities on an account or contact count for the only open deal of that customer.</summary>
    public bool CountCustomers { get; init; } = true;

    /// <summary>Minutes of a phone call of which neither duration nor length is known.</summary>
    public int CallMinutes { get; init; } = 10;

    /// <summary>The same of an e-mail.</summary>
    public int EmailMinutes { get; init; } = 5;

    /// <summary>The same of a meeting.</summary>
    public int MeetingMinutes { get; init; } = 60;

    /// <summary>The same of a letter.</summary>
    public int LetterMinutes { get; init; } = 15;

    /// <summary>The same of a task, and of any other kind.</summary>
    public int TaskMinutes { get; init; } = 15;

    /// <summary>The kinds that count nowhere, as they were typed; null for none.</summary>
    public string? LeftOutText { get; init; }

    /// <summary>Whether the kind, by the logical name of its table, counts nowhere.</summary>
    public bool LeavesOut(string table) => NameList.Read(LeftOutText).Contains(table, StringComparer.OrdinalIgnoreCase);
}
