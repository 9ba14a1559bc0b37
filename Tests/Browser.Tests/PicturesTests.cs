using Microsoft.Playwright;
using SalesCorner.Browser.Tests.Support;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Try.Sample;
using SalesCorner.Emulator.Preview;
using SalesCorner.Emulator.Preview.Contract;

namespace SalesCorner.Browser.Tests;

/// <summary>Makes the pictures of docs/images: PICTURES=1 dotnet test Tests/Browser.Tests --filter Pictures.</summary>
public sealed class PicturesTests
{
    private const int Width = 1366;
    private const int NarrowWidth = 390;

    [BrowserFact("PICTURES")]
    public async Task The_pictures_of_the_dashboards_are_made_anew()
    {
        using var session = await SampleWorld.MakeAsync(new SampleSize());
        await using var server = await PreviewServer.StartAsync(
            session.Dataverse,
            new PreviewOptions { Title = "Sample organisation" }
        );
        var folder = Path.Combine(Repository.Find().Root, "docs", "images");

        foreach (var (name, path, user, width) in Wanted(new SamplePeople(session.Dataverse)))
        {
            await ShootAsync(server.Address, path, user, width, Path.Combine(folder, name + ".png"));
        }

        Assert.True(File.Exists(Path.Combine(folder, "team-coverage.png")));
    }

    private static IEnumerable<(string Name, string Path, Guid User, int Width)> Wanted(SamplePeople people)
    {
        yield return ("team-coverage", "/dashboard/b35463e1-7db8-5721-8716-4921e12d8cf8", people.Manager, Width);
        yield return (
            "team-coverage-phone",
            "/dashboard/b35463e1-7db8-5721-8716-4921e12d8cf8",
            people.Manager,
            NarrowWidth
        );
        yield return ("deal-integrity", "/dashboard/f99b075e-8675-5d98-a588-b7faa2afb427", people.Manager, Width);
        yield return ("win-loss", "/dashboard/1a4f0088-7b13-5f57-8d92-41f2be03cb01", people.Manager, Width);
        yield return ("my-pipeline", "/dashboard/511f45e4-a88b-59fa-be01-f3215efce1a7", people.Rep, Width);
        yield return ("my-pipeline-phone", "/dashboard/511f45e4-a88b-59fa-be01-f3215efce1a7", people.Rep, NarrowWidth);
        yield return ("coverage", people.CoverageOfRep, people.Rep, Width);
        yield return ("deal", people.DealOfRep, people.Rep, Width);
        yield return ("deal-phone", people.DealOfRep, people.Rep, NarrowWidth);
        yield return ("forecast-call", "/dashboard/bbf80da1-f0d9-525c-a81f-55213335c99a", people.Manager, Width);
        yield return (
            "forecast-call-phone",
            "/dashboard/bbf80da1-f0d9-525c-a81f-55213335c99a",
            people.Manager,
            NarrowWidth
        );
        yield return ("scorecard", "/dashboard/ede3bd4f-3380-5826-9a77-d6ad5f814133", people.Manager, Width);
        yield return ("one-to-ones", "/dashboard/564980a3-0853-5cae-b5f0-ad4d509f12e1", people.Manager, Width);
        yield return ("forecast", people.ForecastOfRep, people.Manager, Width);
        yield return ("one-to-one", people.ReviewOfRep, people.Manager, Width);
        yield return ("goals", "/dashboard/b38c9bd9-831d-5834-9fb8-76e4f56773e5", people.Manager, Width);
        yield return ("balance", "/dashboard/0a00a087-0b8e-505e-80a3-329622ffce4f", people.Manager, Width);
        yield return ("what-changed", "/dashboard/ce99eb76-c02e-59dd-a949-d50922d8a505", people.Manager, Width);
    }

    private static async Task ShootAsync(Uri address, string path, Guid user, int width, string file)
    {
        var browser = await Chromium.BrowserAsync();
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = address.ToString(),
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await context.AddCookiesAsync([
            new Cookie
            {
                Name = "preview_user",
                Value = user.ToString("D"),
                Url = address.ToString(),
            },
        ]);
        var page = await context.NewPageAsync();
        await PreviewSite.GoAsync(page, path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
        await context.CloseAsync();
    }
}
