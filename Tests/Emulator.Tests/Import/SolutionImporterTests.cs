using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Import;

public sealed class SolutionImporterTests : IDisposable
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");
    private static readonly Guid Other = new("99999999-2222-3333-4444-555555555555");

    private readonly ImportWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_solution_brings_its_table_with_the_platforms_columns()
    {
        world.Import(Some.SolutionZip());

        var table = world.Metadata.Table("new_deal");
        Assert.Equal(
            ("new_dealid", "new_name", "new_deals"),
            (table.PrimaryId, table.PrimaryName, table.EntitySetName)
        );
        Assert.Equal(["systemuser", "team"], table.Column("ownerid").Targets);
        Assert.Equal(["systemuser"], table.Column("createdby").Targets);
        Assert.Equal([0, 1], table.Column("statecode").Options.Select(option => option.Value));
        Assert.True(table.ObjectTypeCode > 10_000);
        world.Insert(new Entity("new_deal", Id) { ["new_name"] = "One", ["new_stamp"] = "x" });
        Assert.Equal("One", world.Read("new_deal", Id)!["new_name"]);
    }

    [Fact]
    public void A_solution_adds_a_column_to_a_standard_table_that_holds_rows()
    {
        world.Insert(new Entity("opportunity", Id) { ["name"] = "Old" });

        world.Import(Some.SolutionZip());

        world.Insert(new Entity("opportunity", Other) { ["name"] = "New", ["new_grade"] = "A" });
        Assert.Equal("Old", world.Read("opportunity", Id)!["name"]);
        Assert.Equal("A", world.Read("opportunity", Other)!["new_grade"]);
    }

    [Fact]
    public void An_amount_brings_its_base_amount_and_currency()
    {
        world.Import(new SolutionZip().Table(SomeXml.Table("new_Deal", SomeXml.Money("new_Amount"))));

        var table = world.Metadata.Table("new_deal");
        Assert.Equal("new_amount", table.Column("new_amount_base").BaseOf);
        Assert.Equal(["transactioncurrency"], table.Column("transactioncurrencyid").Targets);
        Assert.NotNull(table.TryColumn("exchangerate"));
    }

    [Fact]
    public void A_lookup_learns_its_target_from_the_relationship()
    {
        world.Import(
            Some.SolutionZip()
                .Table(SomeXml.Table("new_Line", SomeXml.Column("new_DealId", "lookup")))
                .With("EntityRelationships", SomeXml.Lookup("new_Line", "new_DealId", "new_Deal", "Cascade"))
        );

        Assert.Equal(["new_deal"], world.Metadata.Table("new_line").Column("new_dealid").Targets);
        var relationship = Assert.Single(world.Metadata.ReferencesTo("new_deal"));
        Assert.Equal(
            ("new_line", "new_dealid", Cascade.Cascade),
            (relationship.ReferencingTable, relationship.ReferencingColumn, relationship.Delete)
        );
    }

    [Fact]
    public void A_shared_choice_gives_its_options_to_columns_and_later_versions_change_them()
    {
        world.Import(WithGrade("1.0.0.0", (100, "A"), (200, "B")));

        world.Import(WithGrade("1.0.0.1", (100, "Alpha"), (200, "B"), (300, "C")));

        Assert.Equal(
            ["Alpha", "B", "C"],
            world.Metadata.Table("new_deal").Column("new_level").Options.Select(option => option.Label)
        );
        Assert.Equal(3, world.Metadata.GlobalChoices["new_level"].Options.Count);
    }

    [Fact]
    public void A_lookup_that_gains_a_second_target_keeps_its_values()
    {
        var line = SomeXml.Table("new_Line", SomeXml.Column("new_OnId", "lookup"));
        world.Import(
            Some.SolutionZip()
                .Table(line)
                .With("EntityRelationships", SomeXml.Lookup("new_Line", "new_OnId", "new_Deal"))
        );
        world.Insert(new Entity("new_line", Id) { ["new_onid"] = new EntityReference("new_deal", Other) });

        world.Import(
            Some.SolutionZip("1.1")
                .Table(line)
                .With(
                    "EntityRelationships",
                    SomeXml.Lookup("new_Line", "new_OnId", "new_Deal"),
                    SomeXml.Lookup("new_Line", "new_OnId", "Account")
                )
        );

        Assert.Equal(new EntityReference("new_deal", Other), world.Read("new_line", Id)!["new_onid"]);
    }

    [Fact]
    public void A_many_to_many_relationship_gets_its_table_of_pairs()
    {
        world.Import(
            Some.SolutionZip()
                .With(
                    "EntityRelationships",
                    new System.Xml.Linq.XElement(
                        "EntityRelationship",
                        new System.Xml.Linq.XAttribute("Name", "new_deal_contact"),
                        new System.Xml.Linq.XElement("EntityRelationshipType", "ManyToMany"),
                        new System.Xml.Linq.XElement("IntersectEntityName", "new_Deal_Contact"),
                        new System.Xml.Linq.XElement("FirstEntityName", "new_Deal"),
                        new System.Xml.Linq.XElement("SecondEntityName", "Contact")
                    )
                )
        );

        var pair = Assert.Single(world.Metadata.ManyToMany, one => one.SchemaName == "new_deal_contact");
        var table = world.Metadata.Table(pair.IntersectTable);
        Assert.Equal(ColumnType.UniqueIdentifier, table.Column(pair.FirstColumn).Type);
        Assert.Equal(ColumnType.UniqueIdentifier, table.Column(pair.SecondColumn).Type);
    }

    [Fact]
    public void A_solution_is_a_row_and_its_parts_are_components()
    {
        var form = new Guid("aaaaaaaa-0000-0000-0000-000000000001");
        var view = new Guid("aaaaaaaa-0000-0000-0000-000000000002");
        var role = new Guid("aaaaaaaa-0000-0000-0000-000000000003");
        world.Import(
            new SolutionZip()
                .Table(
                    SomeXml
                        .Table("new_Deal")
                        .WithForms("main", SomeXml.Form(form, "Deal"))
                        .WithViews(SomeXml.View(view, "Active deals", "new_deal", "new_name"))
                )
                .With("Roles", SomeXml.Role(role, "Seller", ("prvReadnew_Deal", "Local"), ("prvReadAccount", "Global")))
                .Root(20, id: role)
        );

        Assert.Equal(("Deal", "main"), Named(Assert.Single(world.Components.Forms("new_deal"))));
        Assert.Equal("savedquery", Assert.Single(world.Components.Views("new_deal")).Xml.Name.LocalName);
        Assert.Equal("Seller", Assert.Single(world.Components.Roles).Name);
        Assert.Equal("1.0.0.0", world.Read("solution", StableId.Of("solution", "Sample"))!["version"]);
        Assert.Equal("Active deals", world.Read("savedquery", view)!["name"]);
        Assert.Equal(new OptionSetValue(2), world.Read("systemform", form)!["type"]);
        Assert.Equal(2, world.Count("roleprivileges"));
    }

    [Fact]
    public void Importing_again_updates_in_place_and_keeps_the_data()
    {
        world.Import(Some.SolutionZip());
        world.Insert(new Entity("new_deal", Id) { ["new_name"] = "One" });

        var result = world.Import(Some.SolutionZip("1.0.0.1"));

        Assert.Equal((0, 0, new Version(1, 0, 0, 0)), (result.Added, result.Removed, result.PreviousVersion));
        Assert.Equal("One", world.Read("new_deal", Id)!["new_name"]);
        Assert.Equal(1, world.Count("solution"));
    }

    [Fact]
    public void An_unmanaged_import_removes_nothing()
    {
        world.Import(Some.SolutionZip());

        world.Import(new SolutionZip { Version = "2.0" }.Table(SomeXml.Table("new_Deal")));

        Assert.NotNull(world.Metadata.Table("new_deal").TryColumn("new_stamp"));
        Assert.NotNull(world.Metadata.Table("opportunity").TryColumn("new_grade"));
    }

    [Fact]
    public void A_managed_upgrade_removes_what_is_gone_and_keeps_the_rest()
    {
        world.Import(
            Some.SolutionZip(managed: true)
                .Table(SomeXml.Table("new_Old"))
                .With("Roles", SomeXml.Role(Other, "Seller", ("prvReadnew_Deal", "Local")))
        );
        world.Insert(new Entity("new_deal", Id) { ["new_name"] = "One", ["new_stamp"] = "x" });

        var result = world.Import(new SolutionZip { Version = "2.0", Managed = true }.Table(SomeXml.Table("new_Deal")));

        Assert.Equal(
            ["new_name"],
            world
                .Metadata.Table("new_deal")
                .Columns.Values.Where(column => column.IsCustom)
                .Select(column => column.LogicalName)
        );
        Assert.Null(world.Metadata.TryTable("new_old"));
        Assert.Null(world.Metadata.Table("opportunity").TryColumn("new_grade"));
        Assert.Null(world.Read("role", Other));
        Assert.Equal("One", world.Read("new_deal", Id)!["new_name"]);
        Assert.True(result.Removed >= 4);
    }

    [Fact]
    public void A_managed_solution_can_be_removed_with_everything_it_brought()
    {
        world.Import(Some.SolutionZip(managed: true));

        world.Uninstall("Sample");

        Assert.Null(world.Metadata.TryTable("new_deal"));
        Assert.Null(world.Metadata.Table("opportunity").TryColumn("new_grade"));
        Assert.Equal(0, world.Count("solution"));
        Assert.Empty(world.Components.All);
    }

    private static (string Name, string? SubType) Named(Component one) => (one.Name, one.SubType);

    private static SolutionZip WithGrade(string version, params (int Value, string Label)[] options) =>
        new SolutionZip { Version = version }
            .With("optionsets", SomeXml.GlobalChoice("new_level", options))
            .Root(9, "new_level")
            .Table(SomeXml.Table("new_Deal", SomeXml.Choice("new_Level", "new_level")));
}
