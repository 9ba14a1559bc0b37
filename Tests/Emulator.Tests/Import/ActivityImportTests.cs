using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Import;

public sealed class ActivityImportTests : IDisposable
{
    private readonly ImportWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Activities_may_regard_a_table_that_asks_for_it()
    {
        world.Import(new SolutionZip().Table(Deal("HasRelatedActivities", "True")));

        Assert.Contains("new_deal", world.Metadata.Table("phonecall").Column("regardingobjectid").Targets);
        Assert.Contains("new_deal", world.Metadata.Table("activitypointer").Column("regardingobjectid").Targets);
        Assert.Contains(
            world.Metadata.ReferencesTo("new_deal"),
            one => one is { ReferencingTable: "task", Delete: Cascade.Cascade }
        );
    }

    [Fact]
    public void Notes_may_be_attached_to_a_table_that_asks_for_it()
    {
        world.Import(new SolutionZip().Table(Deal("HasRelatedNotes", "True")));

        Assert.Contains("new_deal", world.Metadata.Table("annotation").Column("objectid").Targets);
    }

    [Fact]
    public void A_custom_activity_shows_among_all_activities()
    {
        var visit = SomeXml.Table("new_Visit");
        visit.Descendants("attribute").Remove();
        visit.Descendants("entity").Single().Add(new XElement("IsActivity", "1"));
        world.Import(new SolutionZip().Table(visit));
        var id = Guid.NewGuid();

        world.Insert(
            new Entity("new_visit", id)
            {
                ["subject"] = "At the site",
                ["regardingobjectid"] = new EntityReference("account", Guid.NewGuid()),
            }
        );

        var seen = world.Read("activitypointer", id)!;
        Assert.Equal(("At the site", "new_visit"), (seen["subject"], seen["activitytypecode"]));
    }

    [Fact]
    public void A_removed_custom_activity_leaves_no_activities_behind()
    {
        var visit = SomeXml.Table("new_Visit");
        visit.Descendants("attribute").Remove();
        visit.Descendants("entity").Single().Add(new XElement("IsActivity", "1"));
        world.Import(new SolutionZip { Managed = true }.Table(visit));
        world.Insert(new Entity("new_visit", Guid.NewGuid()) { ["subject"] = "At the site" });

        world.Uninstall("Sample");

        Assert.Equal(0, world.Count("activitypointer"));
    }

    private static XElement Deal(string property, string value)
    {
        var table = SomeXml.Table("new_Deal");
        table.Descendants("entity").Single().Add(new XElement(property, value));
        return table;
    }
}
