using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Security;

/// <summary>The rows of column security profiles, made by hand and brought by solutions.</summary>
public sealed class ColumnProfileTests
{
    private const int NotSecured = unchecked((int)0x8004F508);
    private const int AdministratorsStays = unchecked((int)0x8004F50C);

    private static readonly Guid Administrators = new("572329c1-a042-4e22-be47-367c6374ea45");

    [Theory]
    [InlineData("new_deal", "new_open")]
    [InlineData("contact", "lastname")]
    public void A_permission_for_a_column_that_is_not_secured_is_refused(string table, string column)
    {
        using var world = new ColumnWorld();

        Assert.Equal(NotSecured, Fault.Of(() => world.Allowing(read: 4, table: table, column: column)));
    }

    [Fact]
    public void The_profile_of_administrators_lists_every_secured_column_and_stays_as_it_is()
    {
        using var world = new ColumnWorld();
        var query = new QueryExpression("fieldpermission")
        {
            ColumnSet = new ColumnSet("entityname", "attributelogicalname"),
        };
        query.Criteria.AddCondition("fieldsecurityprofileid", ConditionOperator.Equal, Administrators);

        var listed = world.System.RetrieveMultiple(query).Entities;

        Assert.Equal(
            ["account.creditlimit", "new_deal.new_bonus", "new_deal.new_secret"],
            listed.Select(row => $"{row["entityname"]}.{row["attributelogicalname"]}").Order(StringComparer.Ordinal)
        );
        Assert.Equal(AdministratorsStays, Fault.Of(() => world.System.Delete("fieldsecurityprofile", Administrators)));
        Assert.Equal(AdministratorsStays, Fault.Of(() => world.System.Delete("fieldpermission", listed[0].Id)));
        Assert.Equal(
            AdministratorsStays,
            Fault.Of(() =>
                world.System.Update(new Entity("fieldpermission", listed[0].Id) { ["canread"] = new OptionSetValue(0) })
            )
        );
    }

    [Fact]
    public void A_solution_brings_its_profile_and_takes_it_away_again()
    {
        using var world = new ColumnWorld(("new_secret", 4, 0, 0));
        world.GiveUser(ColumnWorld.ProfileId);
        var deal = world.Deal();

        Assert.Equal("Plan B", world.SecretSeen(deal));
        world.Sandbox.Dataverse.Import(ColumnWorld.Zip(("new_secret", 0, 4, 4)).Build());
        Assert.Null(world.SecretSeen(deal));
        world.Sandbox.Dataverse.Uninstall("Sample");
        Assert.Equal(0, world.Sandbox.Count("systemuserprofiles"));
        Assert.Equal(0, world.Sandbox.Count("fieldpermission"));
    }

    [Theory]
    [InlineData("new_open", "is not enabled for column security")]
    [InlineData("new_none", "has no column 'new_none'")]
    public void A_profile_in_a_solution_that_names_a_wrong_column_is_refused(string column, string reason)
    {
        using var import = new ImportWorld();

        Assert.Contains(reason, import.Refusal(ColumnWorld.Zip((column, 4, 4, 4))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_solution_cannot_secure_the_column_that_names_a_row()
    {
        using var import = new ImportWorld();
        var table = SomeXml.Table("new_Deal");
        table
            .Descendants("attribute")
            .Single(node => node.Attribute("PhysicalName")?.Value == "new_Name")
            .Add(new XElement("IsSecured", "1"));

        Assert.Contains("cannot be secured", import.Refusal(new SolutionZip().Table(table)), StringComparison.Ordinal);
    }
}
