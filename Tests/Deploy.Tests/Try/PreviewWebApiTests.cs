using System.Net.Http.Json;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Preview;

namespace SalesCorner.Deploy.Tests.Try;

public sealed class PreviewWebApiTests
{
    [Fact]
    public async Task What_a_request_to_the_preview_s_web_api_queues_is_done_when_it_is_answered()
    {
        await using var environment = await LiveEnvironment.DeployedAsync();
        using var dataverse = environment.Dataverse.Copy(new EmulatorOptions());
        await using var preview = await PreviewServer.StartAsync(dataverse, new PreviewOptions());
        using var client = new HttpClient { BaseAddress = preview.Address };

        using var answer = await client.PostAsJsonAsync(new Uri("/api/data/v9.2/opportunities", UriKind.Relative), new { name = "A deal", estimatedvalue = 1_000 });

        answer.EnsureSuccessStatusCode();
        Assert.Equal(0, dataverse.WaitingJobs);
        Assert.NotEmpty(dataverse.System.RetrieveMultiple(new QueryExpression("sc_repcoverage")).Entities);
    }
}
