using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Frame;

/// <summary>What stands around every page.</summary>
public sealed record FrameModel
{
    /// <summary>The app's name.</summary>
    public required string AppName { get; init; }

    /// <summary>What stands beside the app's name.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The areas that the user can go to.</summary>
    public IReadOnlyList<NavigationArea> Areas { get; init; } = [];

    /// <summary>The languages that the app can be shown in, as numbers of the platform.</summary>
    public IReadOnlyList<int> Languages { get; init; } = [];

    /// <summary>The language that it is shown in.</summary>
    internal ScreenLanguage? Language { get; init; }

    /// <summary>The item of the navigation that this page belongs to.</summary>
    public string CurrentItem { get; init; } = "";

    /// <summary>The page's own address, to come back to.</summary>
    public required string Here { get; init; }

    /// <summary>The people to act as.</summary>
    public IReadOnlyList<ActingUser> Users { get; init; } = [];

    /// <summary>Who acts now.</summary>
    public required ActingUser User { get; init; }

    /// <summary>The emulator's time.</summary>
    public required DateTime Now { get; init; }

    /// <summary>Whether moving the clock runs a nightly job of the solution.</summary>
    public bool HasNightly { get; init; }

    /// <summary>How many notes on the data there are.</summary>
    public int Notes { get; init; }

    /// <summary>What the last save did.</summary>
    public SaveEntry? LastSave { get; init; }

    /// <summary>What was refused, to be shown in a dialog.</summary>
    public Refusal? Refusal { get; init; }
}
