using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Security;

/// <summary>
/// An organisation where account.creditlimit and two columns of a solution are secured, and a user who may do
/// everything else.
/// </summary>
internal sealed class ColumnWorld : IDisposable
{
    public static readonly Guid ProfileId = new("5a0e3c11-7b1d-4e0b-9d7a-0c54a5d10070");

    public ColumnWorld(params (string Column, int Read, int Update, int Create)[] shipped)
    {
        Sandbox.Dataverse.Import(Zip(shipped).Build());
        User = Sandbox.User();
        Sandbox.Grant(
            User,
            [
                .. new[] { "Create", "Read", "Write", "Append", "AppendTo" }.SelectMany(right =>
                    new[] { "Account", "Contact", "new_Deal" }.Select(table =>
                        ($"prv{right}{table}", AccessDepth.Global)
                    )
                ),
            ]
        );
    }

    public Sandbox Sandbox { get; } = new();

    public IOrganizationService System => Sandbox.Service;

    public Guid User { get; }

    public IOrganizationService AsUser => Sandbox.Dataverse.As(User);

    public static SolutionZip Zip(params (string Column, int Read, int Update, int Create)[] shipped)
    {
        var zip = new SolutionZip { Managed = true }
            .Table(
                SomeXml.Table(
                    "new_Deal",
                    Secured(SomeXml.Text("new_Secret")),
                    Secured(SomeXml.Money("new_Bonus")),
                    SomeXml.Text("new_Open")
                )
            )
            .Table(SomeXml.Extension("Account", Secured(SomeXml.Column("CreditLimit", "money"), isCustom: false)));
        return shipped.Length == 0 ? zip : zip.With("FieldSecurityProfiles", Profile(shipped)).Root(70, id: ProfileId);
    }

    public static XElement Profile(params IEnumerable<(string Column, int Read, int Update, int Create)> permissions) =>
        new(
            "FieldSecurityProfile",
            new XAttribute("name", "Coaches"),
            new XAttribute("description", "May see secrets"),
            new XAttribute("fieldsecurityprofileid", ProfileId.ToString("B")),
            new XElement(
                "FieldPermissions",
                permissions.Select(one => new XElement(
                    "FieldPermission",
                    new XElement("EntityName", "new_deal"),
                    new XElement("AttributeName", one.Column),
                    new XElement("CanRead", one.Read),
                    new XElement("CanUpdate", one.Update),
                    new XElement("CanCreate", one.Create)
                ))
            )
        );

    /// <summary>A profile that allows this with new_deal.new_secret.</summary>
    public Guid Allowing(
        int read = 0,
        int create = 0,
        int update = 0,
        string table = "new_deal",
        string column = "new_secret"
    )
    {
        var profile = System.Create(new Entity("fieldsecurityprofile") { ["name"] = "Some" });
        System.Create(
            new Entity("fieldpermission")
            {
                ["fieldsecurityprofileid"] = new EntityReference("fieldsecurityprofile", profile),
                ["entityname"] = table,
                ["attributelogicalname"] = column,
                ["canread"] = new OptionSetValue(read),
                ["cancreate"] = new OptionSetValue(create),
                ["canupdate"] = new OptionSetValue(update),
            }
        );
        return profile;
    }

    public void GiveUser(Guid profile) =>
        System.Associate(
            "fieldsecurityprofile",
            profile,
            new Relationship("systemuserprofiles_association"),
            [new EntityReference("systemuser", User)]
        );

    public void GiveTeamOfUser(Guid profile)
    {
        var team = Sandbox.Team("Coaches", Sandbox.Dataverse.RootBusinessUnitId);
        Sandbox.Join(team, User);
        System.Associate(
            "team",
            team,
            new Relationship("teamprofiles_association"),
            [new EntityReference("fieldsecurityprofile", profile)]
        );
    }

    public Guid Deal(string secret = "Plan B", decimal bonus = 100m) =>
        System.Create(
            new Entity("new_deal")
            {
                ["new_name"] = "Deal",
                ["new_secret"] = secret,
                ["new_bonus"] = new Money(bonus),
                ["new_open"] = "Known",
            }
        );

    public string? SecretSeen(Guid deal) =>
        AsUser.Retrieve("new_deal", deal, new ColumnSet("new_secret")).GetAttributeValue<string>("new_secret");

    public DataCollection<Entity> Find(string fetch) => AsUser.RetrieveMultiple(new FetchExpression(fetch)).Entities;

    public void Dispose() => Sandbox.Dispose();

    private static XElement Secured(XElement column, bool isCustom = true)
    {
        column.Add(new XElement("IsSecured", "1"));
        column.Element("IsCustomField")!.Value = isCustom ? "1" : "0";
        return column;
    }
}
