using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.Replay;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Replay;

public sealed class ProcessBarsTests
{
    [Fact]
    public void The_sample_organisation_moves_its_deals_by_the_process_bar() =>
        Assert.True(SampleOrganisation.Make(new SampleSize(Reps: 2)).UsesProcessBar);

    [Fact]
    public async Task A_deal_follows_its_bar_while_its_sales_stage_stays_where_it_was()
    {
        await using var environment = await LiveEnvironment.DeployedAsync();
        var service = environment.Dataverse.System;
        var deal = service.Create(
            new Entity("opportunity") { ["name"] = "Deal", ["salesstage"] = new OptionSetValue(0) }
        );
        var bars = new ProcessBars(environment.Dataverse);

        bars.Start(deal, 0);
        bars.Move(deal, 2);

        var row = service.Retrieve("opportunity", deal, new ColumnSet("salesstage", "sc_stage"));
        Assert.Equal(
            (0, 2),
            (row.GetAttributeValue<OptionSetValue>("salesstage").Value, row.GetAttributeValue<int>("sc_stage"))
        );
    }
}
