using System.Text;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Import;

public sealed class BadSolutionTests : IDisposable
{
    private readonly ImportWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_file_that_is_no_zip_is_refused() =>
        Refused(Encoding.UTF8.GetBytes("not a zip at all"), "solution", "not a zip file");

    [Theory]
    [InlineData("solution.xml")]
    [InlineData("customizations.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_zip_without_a_root_file_is_refused(string name) =>
        Refused(Some.SolutionZip().File(name, []), name, "The solution file is invalid");

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("WebResources/../../evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("C:/evil.txt")]
    [InlineData("WebResources\\..\\evil.txt")]
    public void An_entry_that_leads_out_of_the_zip_is_refused(string name) =>
        Refused(Some.SolutionZip().File(name, "x"), name, "leads out of the solution file");

    [Fact]
    public void A_zip_that_unpacks_to_too_much_is_refused() =>
        Refused(Some.SolutionZip().File("bomb.bin", new byte[257 * 1024 * 1024]), "bomb.bin", "more than 256 MB");

    [Fact]
    public void Two_entries_of_one_name_are_refused() =>
        Refused(Some.SolutionZip().File("a.txt", "1").File("A.txt", "2"), "A.txt", "twice");

    [Theory]
    [InlineData("solution.xml")]
    [InlineData("customizations.xml")]
    public void Xml_with_a_document_type_is_refused(string name) =>
        Refused(
            Some.SolutionZip().File(name, "<!DOCTYPE x [<!ENTITY a \"b\">]><ImportExportXml>&a;</ImportExportXml>"),
            name,
            "DTD"
        );

    [Fact]
    public void Broken_xml_is_refused_with_its_line() =>
        Refused(
            Some.SolutionZip().File("customizations.xml", "<ImportExportXml>\n<Entities>"),
            "customizations.xml",
            "Line 2"
        );

    [Theory]
    [InlineData(1, "new_missing")]
    [InlineData(9, "new_missing")]
    [InlineData(61, "new_/missing.js")]
    [InlineData(80, "new_App")]
    public void A_missing_root_component_is_refused(int type, string name) =>
        Refused(Some.SolutionZip().Root(type, name), "solution.xml", $"RootComponent[{name}]", "not defined");

    [Fact]
    public void A_missing_root_component_with_an_id_is_refused()
    {
        var id = new Guid("5a0e3c11-7b1d-4e0b-9d7a-0c54a5d10020");

        Refused(Some.SolutionZip().Root(20, id: id), "solution.xml", id.ToString("D"), "not defined");
    }

    [Fact]
    public void A_root_component_of_an_unknown_type_is_refused() =>
        Refused(Some.SolutionZip().Root(70, "profile"), "solution.xml", "type 70");

    [Fact]
    public void A_table_that_is_nowhere_described_is_refused() =>
        Refused(
            new SolutionZip().With("Entities", SomeXml.Extension("new_Nowhere", SomeXml.Text("new_Grade"))),
            "customizations.xml",
            "Entity[new_Nowhere]",
            "not found in the MetadataCache"
        );

    [Fact]
    public void A_relationship_to_an_unknown_table_is_refused() =>
        Refused(
            Some.SolutionZip().With("EntityRelationships", SomeXml.Lookup("new_Deal", "new_OnId", "new_Nowhere")),
            "customizations.xml",
            "EntityRelationship[new_new_Deal_new_OnId_new_Nowhere]",
            "unknown table 'new_nowhere'"
        );

    [Fact]
    public void A_relationship_on_a_missing_lookup_is_refused() =>
        Refused(
            Some.SolutionZip().With("EntityRelationships", SomeXml.Lookup("new_Deal", "new_OnId", "Account")),
            "EntityRelationship[new_new_Deal_new_OnId_Account]",
            "no lookup 'new_onid'"
        );

    [Fact]
    public void A_lookup_without_a_relationship_is_refused() =>
        Refused(
            Some.SolutionZip().Table(SomeXml.Table("new_Line", SomeXml.Column("new_OnId", "lookup"))),
            "attribute[new_OnId]",
            "missing their associated relationship definition"
        );

    [Fact]
    public void An_unknown_column_type_is_refused() =>
        Refused(
            new SolutionZip().Table(SomeXml.Table("new_Deal", SomeXml.Column("new_Text", "memo"))),
            "attribute[new_Text]",
            "Unable to find attribute type by name memo"
        );

    [Fact]
    public void A_text_without_a_length_is_refused() =>
        Refused(
            new SolutionZip().Table(SomeXml.Table("new_Deal", SomeXml.Column("new_Text", "nvarchar"))),
            "attribute[new_Text]",
            "must have a max length"
        );

    [Fact]
    public void A_choice_without_its_option_set_is_refused() =>
        Refused(
            new SolutionZip().Table(SomeXml.Table("new_Deal", SomeXml.Choice("new_Level", "new_nowhere"))),
            "attribute[new_Level]",
            "option set 'new_nowhere' was not found"
        );

    [Fact]
    public void A_key_on_a_missing_column_is_refused() =>
        Refused(
            new SolutionZip().Table(SomeXml.Table("new_Deal").WithKeys(SomeXml.Key("new_Key", "new_nowhere"))),
            "EntityKey[new_Key]",
            "no column 'new_nowhere'"
        );

    [Fact]
    public void A_view_on_a_missing_column_is_refused() =>
        Refused(
            new SolutionZip().Table(
                SomeXml.Table("new_Deal").WithViews(SomeXml.View(Guid.Empty, "All", "new_deal", "new_nowhere"))
            ),
            "attribute[new_nowhere]",
            "no column 'new_nowhere'"
        );

    [Fact]
    public void A_privilege_on_a_missing_table_is_refused() =>
        Refused(
            Some.SolutionZip().With("Roles", SomeXml.Role(Some.UserId, "Seller", ("prvReadnew_Nowhere", "Local"))),
            "RolePrivilege[prvReadnew_Nowhere]",
            "belongs to no table"
        );

    [Fact]
    public void A_web_resource_without_its_file_is_refused() =>
        Refused(
            Some.SolutionZip()
                .With(
                    "WebResources",
                    new XElement(
                        "WebResource",
                        new XElement("WebResourceId", Some.UserId),
                        new XElement("Name", "new_/a.js"),
                        new XElement("WebResourceType", "3"),
                        new XElement("FileName", "/WebResources/a")
                    )
                ),
            "WebResource[new_/a.js]",
            "missing or invalid: 'WebResources/a'"
        );

    [Fact]
    public void An_older_version_over_a_newer_one_is_refused()
    {
        world.Import(Some.SolutionZip("1.2.0.0"));

        Refused(Some.SolutionZip("1.1.9.9"), "solution.xml", "1.1.9.9 is older than the installed version 1.2.0.0");
    }

    [Fact]
    public void The_same_version_may_be_imported_again()
    {
        world.Import(Some.SolutionZip("1.2.0.0"));

        Assert.Equal(new Version(1, 2, 0, 0), world.Import(Some.SolutionZip("1.2.0.0")).PreviousVersion);
    }

    [Fact]
    public void A_managed_version_over_an_unmanaged_one_is_refused()
    {
        world.Import(Some.SolutionZip());

        Refused(Some.SolutionZip("2.0", managed: true), "solution.xml", "when the modes match");
    }

    [Fact]
    public void A_column_cannot_change_its_type()
    {
        world.Import(Some.SolutionZip());

        Refused(
            new SolutionZip { Version = "2.0" }.Table(SomeXml.Table("new_Deal", SomeXml.Column("new_Stamp", "int"))),
            "attribute[new_Stamp]",
            "cannot change from Text to Integer"
        );
    }

    [Fact]
    public void A_key_whose_values_repeat_is_refused_and_the_data_stays()
    {
        world.Import(Some.SolutionZip());
        world.Insert(new Entity("new_deal", Guid.NewGuid()) { ["new_name"] = "same" });
        world.Insert(new Entity("new_deal", Guid.NewGuid()) { ["new_name"] = "Same" });

        Refused(
            new SolutionZip { Version = "2.0" }.Table(
                SomeXml.Table("new_Deal").WithKeys(SomeXml.Key("new_NameKey", "new_name"))
            ),
            "customizations.xml",
            "alternate key"
        );
        Assert.Equal(2, world.Count("new_deal"));
    }

    private void Refused(SolutionZip zip, params string[] parts) => Refused(zip.Build(), parts);

    // The message names what is wrong, and the database is what it was.
    private void Refused(byte[] zip, params string[] parts)
    {
        var before = world.Fingerprint();

        var message = world.Refusal(zip);

        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
        Assert.Equal(before, world.Fingerprint());
    }
}
