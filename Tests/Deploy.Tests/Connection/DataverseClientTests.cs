using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Connection;

public sealed class DataverseClientTests
{
    [Fact]
    public async Task Rows_come_page_by_page_and_all_of_them()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        await using var client = environment.Client();
        for (var number = 0; number < 1_003; number++)
        {
            environment.Dataverse.System.Create(
                new Microsoft.Xrm.Sdk.Entity("account") { ["name"] = $"Account {number}" }
            );
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in client.RowsAsync("accounts?$select=name", CancellationToken.None))
        {
            names.Add(row["name"]!.GetValue<string>());
        }

        Assert.Equal(1_003, names.Count);
    }

    [Theory]
    [InlineData("Throttled")]
    [InlineData("Unavailable")]
    [InlineData("CutBefore")]
    [InlineData("CutAfter")]
    [InlineData("TimeoutAfter")]
    public async Task An_upsert_that_fails_on_its_way_is_sent_again_and_leaves_one_row(string fault)
    {
        await using var environment = await LiveEnvironment.EmptyAsync(request =>
            request.Number <= 2 ? Enum.Parse<Fault>(fault) : Fault.None
        );
        await using var client = Through(environment);

        await client.UpsertAsync(
            $"accounts({Guid.NewGuid()})",
            new JsonObject { ["name"] = "Once" },
            CancellationToken.None
        );

        var rows = environment.Dataverse.System.RetrieveMultiple(
            new Microsoft.Xrm.Sdk.Query.QueryExpression("account")
        );
        Assert.Single(rows.Entities);
        Assert.Equal(fault == "Throttled" ? 2 : 0, client.ThrottledCount);
    }

    [Theory]
    [InlineData("CutAfter", 1)]
    [InlineData("TimeoutAfter", 1)]
    [InlineData("Unavailable", 0)]
    public async Task A_call_that_must_not_be_repeated_is_sent_once_and_its_loss_is_told(string fault, int created)
    {
        await using var environment = await LiveEnvironment.EmptyAsync(_ => Enum.Parse<Fault>(fault));
        await using var client = Through(environment);

        await Assert.ThrowsAsync<ConnectionLostException>(() =>
            client.CallAsync(
                "accounts",
                new JsonObject { ["name"] = "Once" },
                mayBeRepeated: false,
                CancellationToken.None
            )
        );

        var rows = environment.Dataverse.System.RetrieveMultiple(
            new Microsoft.Xrm.Sdk.Query.QueryExpression("account")
        );
        Assert.Equal(created, rows.Entities.Count);
    }

    [Fact]
    public async Task A_throttled_call_is_repeated_even_when_it_must_be_carried_out_once()
    {
        await using var environment = await LiveEnvironment.EmptyAsync(request =>
            request.Number == 1 ? Fault.Throttled : Fault.None
        );
        await using var client = Through(environment);

        await client.CallAsync(
            "accounts",
            new JsonObject { ["name"] = "Once" },
            mayBeRepeated: false,
            CancellationToken.None
        );

        Assert.Single(
            environment
                .Dataverse.System.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("account"))
                .Entities
        );
    }

    [Fact]
    public async Task A_refusal_keeps_the_platform_s_words_and_code()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        await using var client = environment.Client();

        var refused = await Assert.ThrowsAsync<DataverseFailureException>(() =>
            client.GetAsync($"accounts({Guid.NewGuid()})?$select=name", CancellationToken.None)
        );

        Assert.Equal("0x80040217", refused.Code);
        Assert.Null(await client.FindAsync($"accounts({Guid.NewGuid()})?$select=name", CancellationToken.None));
    }

    private static DataverseClient Through(LiveEnvironment environment) =>
        new(
            OpenConnection.To(environment.Url, new TestCredential(), LiveEnvironment.Setup.Rules),
            LiveEnvironment.Setup.Rules,
            TimeProvider.System
        );
}
