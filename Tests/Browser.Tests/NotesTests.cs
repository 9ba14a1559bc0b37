using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>The preview says what it shows.</summary>
public sealed class NotesTests
{
    [Fact]
    public async Task The_preview_names_the_data_the_day_and_the_assumed_quotas()
    {
        var session = await SampleWorld.SmallAsync();
        await using var server = await session.ServeAsync(0, CancellationToken.None);
        using var client = new HttpClient { BaseAddress = server.Address };

        var page = await client.GetStringAsync(new Uri("/notes", UriKind.Relative));

        Assert.Contains("<span class=\"subtitle\">Sample organisation (seed 1)</span>", page, StringComparison.Ordinal);
        Assert.Contains("The data: sample organisation (seed 1).", page, StringComparison.Ordinal);
        Assert.Contains("replayed up to 16 November 2026", page, StringComparison.Ordinal);
        Assert.Contains("No quota of this period is assumed.", page, StringComparison.Ordinal);
    }
}
