using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Pipeline;

/// <summary>A plug-in assembly built for .NET Framework comes in a zip and runs.</summary>
public sealed class ImportedPluginsTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"salescorner-{Guid.NewGuid():N}.db");
    private readonly Sandbox sandbox = new();

    public void Dispose()
    {
        sandbox.Dispose();
        File.Delete(path);
    }

    [Fact]
    public void Its_steps_run_on_the_tables_of_the_same_zip()
    {
        sandbox.Dataverse.Import(Zip());

        var id = sandbox.Service.Create(new Entity("new_deal") { ["new_name"] = "Deal" });

        Assert.Equal("Create in 20 at depth 1", sandbox.Read("new_deal", id)["new_stamp"]);
    }

    [Fact]
    public void Its_refusal_stops_the_save()
    {
        sandbox.Dataverse.Import(Zip());

        var fault = Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Create(new Entity("new_deal") { ["new_name"] = "Refuse me" })
        );

        Assert.Equal("Choose another name.", fault.Message);
        Assert.Equal(0, sandbox.Count("new_deal"));
    }

    [Fact]
    public void A_file_keeps_tables_rows_and_steps_over_a_restart()
    {
        Guid id;
        using (var first = EmbeddedDataverse.Open(new EmulatorOptions { DatabasePath = path }))
        {
            first.Import(Zip());
            id = first.System.Create(new Entity("new_deal") { ["new_name"] = "First" });
        }

        using var second = EmbeddedDataverse.Open(new EmulatorOptions { DatabasePath = path });
        var kept = second.System.Retrieve("new_deal", id, new ColumnSet("new_name"));
        var next = second.System.Create(new Entity("new_deal") { ["new_name"] = "Second" });

        Assert.Equal("First", kept["new_name"]);
        Assert.Equal(
            "Create in 20 at depth 1",
            second.System.Retrieve("new_deal", next, new ColumnSet("new_stamp"))["new_stamp"]
        );
        Assert.True(
            long.Parse(second.System.Retrieve("new_deal", next, new ColumnSet("new_name")).RowVersion, null)
                > long.Parse(kept.RowVersion, null)
        );
    }

    [Fact]
    public void A_job_that_waits_survives_a_restart_with_everything_it_was_given()
    {
        var step = SamplePlugins.Step(SamplePlugins.Refuse, "Create", "new_deal", 40);
        step.Element("Mode")!.Value = "1";
        using (var first = EmbeddedDataverse.Open(new EmulatorOptions { DatabasePath = path }))
        {
            first.Import(
                Some.SolutionZip()
                    .WithSamplePlugins(SamplePlugins.Refuse)
                    .With("SdkMessageProcessingSteps", step)
                    .Build()
            );
            first.System.Create(new Entity("new_deal") { ["new_name"] = "Fine" });
            first.System.Create(new Entity("new_deal") { ["new_name"] = "Refuse me" });
            Assert.Equal(2, first.WaitingJobs);
        }

        using var second = EmbeddedDataverse.Open(new EmulatorOptions { DatabasePath = path });
        Assert.Equal(2, second.RunAsync());
        var jobs = second.System.RetrieveMultiple(
            new QueryExpression("asyncoperation")
            {
                ColumnSet = new ColumnSet("statuscode", "friendlymessage"),
                Orders = { new OrderExpression("statuscode", OrderType.Ascending) },
            }
        );

        Assert.Equal([31, 30], jobs.Entities.Select(row => row.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal("Choose another name.", jobs.Entities[0]["friendlymessage"]);
    }

    [Fact]
    public void A_second_import_upgrades_and_keeps_the_rows()
    {
        sandbox.Dataverse.Import(Zip());
        var id = sandbox.Service.Create(new Entity("new_deal") { ["new_name"] = "Deal" });

        sandbox.Dataverse.Import(Zip("1.1.0.0"));

        Assert.Equal("Deal", sandbox.Read("new_deal", id)["new_name"]);
        sandbox.Service.Update(new Entity("new_deal", id) { ["new_name"] = "Changed" });
        Assert.Single(sandbox.Dataverse.LastSave!.Steps);
    }

    [Fact]
    public void A_step_that_is_disabled_runs_no_more()
    {
        sandbox.Dataverse.Import(Zip());
        var step = SamplePlugins.StepId(SamplePlugins.Stamp, "Create", "new_deal");

        sandbox.Service.Update(
            new Entity("sdkmessageprocessingstep", step)
            {
                ["statecode"] = new OptionSetValue(1),
                ["statuscode"] = new OptionSetValue(2),
            }
        );

        var id = sandbox.Service.Create(new Entity("new_deal") { ["new_name"] = "Deal" });
        Assert.False(sandbox.Read("new_deal", id).Contains("new_stamp"));
    }

    [Fact]
    public void A_copy_has_everything_and_goes_its_own_way()
    {
        sandbox.Dataverse.Import(Zip());
        var id = sandbox.Service.Create(new Entity("new_deal") { ["new_name"] = "Shared" });

        using var copy = sandbox.Dataverse.Copy();
        copy.System.Update(new Entity("new_deal", id) { ["new_name"] = "Copied" });
        var own = copy.System.Create(new Entity("new_deal") { ["new_name"] = "Own" });

        Assert.Equal(
            "Create in 20 at depth 1",
            copy.System.Retrieve("new_deal", own, new ColumnSet("new_stamp"))["new_stamp"]
        );
        Assert.Equal("Shared", sandbox.Read("new_deal", id)["new_name"]);
        Assert.Equal(1, sandbox.Count("new_deal"));
        Assert.Equal(sandbox.Dataverse.OrganizationId, copy.OrganizationId);
        Assert.Equal(Sandbox.Start, copy.Clock.UtcNow);
    }

    [Fact]
    public void A_refused_zip_changes_nothing()
    {
        sandbox.Dataverse.Import(Zip());

        Assert.Throws<DataverseFault>(() => sandbox.Dataverse.Import([1, 2, 3]));

        var id = sandbox.Service.Create(new Entity("new_deal") { ["new_name"] = "Deal" });
        Assert.True(sandbox.Read("new_deal", id).Contains("new_stamp"));
    }

    private static byte[] Zip(string version = "1.0.0.0")
    {
        var refuse = SamplePlugins.Step(SamplePlugins.Refuse, "Create", "new_deal", 10);
        var stamp = SamplePlugins.Step(SamplePlugins.Stamp, "Create", "new_deal", 20);
        var update = SamplePlugins.Step(SamplePlugins.Stamp, "Update", "new_deal", 20);
        return Some.SolutionZip(version)
            .WithSamplePlugins(SamplePlugins.Stamp, SamplePlugins.Refuse)
            .With("SdkMessageProcessingSteps", refuse, stamp, update)
            .Build();
    }
}
