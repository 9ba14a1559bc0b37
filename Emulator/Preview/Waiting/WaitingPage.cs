using System.Globalization;
using System.Net;

namespace SalesCorner.Emulator.Preview.Waiting;

/// <summary>The page that a visitor sees until the app is there.</summary>
internal static class WaitingPage
{
    /// <summary>The page as HTML; its script keeps the bar moving, without a script it loads itself again.</summary>
    public static string Of(WaitingProgress state)
    {
        var phase = WebUtility.HtmlEncode(state.Phase);
        var value = state.Percent is { } percent ? $" value=\"{percent.ToString(CultureInfo.InvariantCulture)}\"" : "";
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The app is getting ready</title>
            <link rel="stylesheet" href="/preview.css">
            <noscript><meta http-equiv="refresh" content="2"></noscript>
            <script src="/waiting.js" defer></script>
            </head>
            <body>
            <main class="waiting">
            <h1>Getting the app ready</h1>
            <p>The packaged solution is imported and two years of sales happen again. This page turns into the app by
            itself.</p>
            <label for="bar" id="phase" aria-live="polite">{phase}</label>
            <progress id="bar" max="100"{value}></progress>
            </main>
            </body>
            </html>
            """;
    }
}
