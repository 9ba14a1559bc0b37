using Microsoft.Playwright;

namespace SalesCorner.Browser.Tests.Support;

/// <summary>The browser that is installed on this machine, started once.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    /// <summary>Where it stands: CHROMIUM_PATH, or one of the usual places; null when there is none.</summary>
    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named
            ? named
            : Array.Find(Places, File.Exists);

    /// <summary>Why tests that need it are skipped; null when it is there.</summary>
    public static string? Missing =>
        Path is null ? "No Chromium is installed (apt-get install chromium), and CHROMIUM_PATH names none." : null;

    /// <summary>The browser. Only for tests marked as needing it.</summary>
    public static Task<IBrowser> BrowserAsync() => Started.Value;

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Path,
                Headless = true,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }
}
