using System.Net;
using SalesCorner.Browser.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Preview;
using SalesCorner.Emulator.Preview.Contract;
using SalesCorner.Emulator.Preview.Waiting;

namespace SalesCorner.Browser.Tests;

/// <summary>The address of the app answers while the data is still being made.</summary>
public sealed class WaitingTests
{
    [BrowserFact]
    public async Task The_page_shows_how_far_the_work_is_and_turns_into_the_app()
    {
        var browser = await Chromium.BrowserAsync();
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        using var dataverse = EmbeddedDataverse.Open();
        int port;
        await using (var waiting = await WaitingServer.StartAsync(0))
        {
            port = waiting.Address.Port;
            await page.GotoAsync(waiting.Address.ToString());
            waiting.Show(new WaitingProgress("Replaying the history", 40));
            await page.WaitForFunctionAsync("() => document.getElementById('bar').value === 40");
            Assert.Equal("Replaying the history", await page.TextContentAsync("#phase"));
        }

        await using var app = await PreviewServer.StartAsync(dataverse, new PreviewOptions { Port = port });

        await page.WaitForFunctionAsync("() => document.getElementById('bar') === null");
    }

    [Fact]
    public async Task A_program_that_asks_too_early_is_told_to_come_back()
    {
        await using var waiting = await WaitingServer.StartAsync(0);
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(waiting.Address, "/api/data/v9.2/accounts"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task A_foreign_name_for_this_machine_is_refused()
    {
        await using var waiting = await WaitingServer.StartAsync(0);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, waiting.Address)
        {
            Headers = { Host = "evil.example" },
        };

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
