namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>The languages that Sales Corner speaks, by the platform's numbers (locale ids of Windows).</summary>
public static class Language
{
    /// <summary>English (United States), in which the code is written.</summary>
    public const int English = 1033;

    /// <summary>German (Germany).</summary>
    public const int German = 1031;

    /// <summary>French (France).</summary>
    public const int French = 1036;

    /// <summary>Spanish (Spain, modern sort).</summary>
    public const int Spanish = 3082;
}
