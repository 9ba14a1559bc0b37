using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Storage;

/// <summary>A database that may not grow any more says so, and where; what it held before stays.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("salescorner").FullName;
    private readonly Sandbox box;

    public FullDiskTests() =>
        box = new Sandbox(new EmulatorOptions { DatabasePath = Path.Combine(folder, "deals.db") });

    public void Dispose()
    {
        box.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_error_names_the_file_and_the_cure_and_nothing_of_the_request_is_kept()
    {
        Fill();

        var error = Assert.Throws<DiskFullException>(() => box.Service.Execute(Many("Second")));

        Assert.Contains(
            "The disk is full: " + Path.Combine(folder, "deals.db"),
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("make room on that disk", error.Message, StringComparison.Ordinal);
        Assert.Equal(["First"], Names());
    }

    [Fact]
    public void Work_goes_on_once_there_is_room()
    {
        Fill();
        Assert.Throws<DiskFullException>(() => box.Service.Execute(Many("Second")));

        box.Dataverse.Engine.State.Database.Execute("PRAGMA max_page_count=1000000");
        box.Service.Execute(Many("Second"));

        Assert.Equal(["First", "Second"], Names());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_plug_in_cannot_hide_it(bool swallows)
    {
        box.On("Update", "account", PipelineStage.PostOperation, call => Write(call, swallows));
        Fill();

        Assert.Throws<DiskFullException>(() => Rename("Renamed"));

        Assert.Equal(["First"], Names());
    }

    [Fact]
    public void A_background_job_that_met_it_runs_again()
    {
        box.Async("Update", "account", call => Write(call, swallows: true));
        Fill();
        Rename("Renamed");

        Assert.Throws<DiskFullException>(() => box.Dataverse.RunAsync());
        box.Dataverse.Engine.State.Database.Execute("PRAGMA max_page_count=1000000");
        box.Dataverse.RunAsync();

        Assert.Equal(["Renamed", "Written"], Names());
    }

    private static void Write(PluginCall call, bool swallows)
    {
        try
        {
            call.Service.Execute(Many("Written"));
        }
        catch (DiskFullException error) when (!swallows)
        {
            throw new InvalidPluginExecutionException("Something went wrong.", error);
        }
        catch (DiskFullException)
        {
            call.Trace.Trace("Went on.");
        }
    }

    // More than fits into what is left of the last pages.
    private static CreateMultipleRequest Many(string name) =>
        new()
        {
            Targets = new EntityCollection([
                .. Enumerable
                    .Range(0, 100)
                    .Select(_ => new Entity("account") { ["name"] = name, ["description"] = new string('x', 2_000) }),
            ])
            {
                EntityName = "account",
            },
        };

    private void Fill()
    {
        box.Account("First");
        box.Dataverse.Engine.State.Database.Execute("PRAGMA max_page_count=1");
    }

    private void Rename(string name) => box.Service.Update(new Entity("account", Accounts()[0].Id) { ["name"] = name });

    private DataCollection<Entity> Accounts() =>
        box
            .Service.RetrieveMultiple(
                new QueryExpression("account")
                {
                    ColumnSet = new ColumnSet("name"),
                    Orders = { new OrderExpression("name", OrderType.Ascending) },
                }
            )
            .Entities;

    private IEnumerable<string> Names() => Accounts().Select(row => row.GetAttributeValue<string>("name")).Distinct();
}
