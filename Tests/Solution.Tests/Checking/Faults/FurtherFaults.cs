using System.Text;
using System.Xml.Linq;
using System.Xml.XPath;
using static SalesCorner.Solution.Tests.Checking.Faults.Fault;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Mistakes that were thought of after the rules were written: they say how far the rules reach.</summary>
internal static class FurtherFaults
{
    private const string Own = "//Entity[EntityInfo/entity/EntitySetName]";
    private const string Columns = "//attributes/attribute[IsCustomField='1']";
    private const string Relationship = "//EntityRelationship[EntityRelationshipRoles]";
    private const string Step = "//SdkMessageProcessingStep";
    private const string Form = "//forms[@type='main']/systemform";
    private const string View = "//savedquery[querytype='0']";
    private const string Name = "sc_Corner.Bar";
    private const string Bundle = "var pcf = {};";
    private const string Manifest =
        "<manifest><control namespace=\"Corner\" constructor=\"Bar\" version=\"1.0.0\" control-type=\"virtual\">"
        + "<property name=\"day\" of-type=\"DateAndTime.DateOnly\" usage=\"bound\" "
        + "required=\"true\"/><resources><code path=\"bundle.js\" order=\"1\"/></resources></control></manifest>";
    private const string Quota = "/customapi.xml";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Missing("SC1008", "a column without its type", Columns + "/Type"),
        Missing("SC1004", "a column without a logical name", Columns + "/LogicalName"),
        Missing("SC1008", "a column without a level of requirement", Columns + "/RequiredLevel"),
        Missing("SC1006", "a column without a display name", Columns + "/displaynames"),
        Text(
            "SC1104",
            "a whole number without a least value",
            "//attributes/attribute[Type='int' and IsCustomField='1']/MinValue",
            ""
        ),
        Text(
            "SC1104",
            "a decimal of minus one place",
            "//attributes/attribute[Type='decimal' and IsCustomField='1']/Accuracy",
            "-1"
        ),
        Text(
            "SC1103",
            "a choice whose default is a word",
            "//attributes/attribute[OptionSetName]/AppDefaultValue",
            "Open"
        ),
        Text("SC1104", "a memo of no length", "//attributes/attribute[Type='ntext']/MaxLength", "0"),
        Missing(
            "SC1107",
            "a date without behaviour",
            "//attributes/attribute[Type='datetime' and IsCustomField='1']/Behavior"
        ),
        Missing(
            "SC1008",
            "a date without format",
            "//attributes/attribute[Type='datetime' and IsCustomField='1']/Format"
        ),
        Text(
            "SC1102",
            "a base amount of no amount",
            "//attributes/attribute[CalculationOf]/CalculationOf",
            "sc_Nothing"
        ),
        Text("SC1103", "a choice column without its choice", "//attributes/attribute[OptionSetName]/OptionSetName", ""),
        Missing("SC1008", "a shared choice without options", "//optionsets/optionset/options"),
        Missing("SC1006", "a shared choice without a name to read", "//optionsets/optionset/displaynames"),
        Attribute("SC1008", "an option without a value", "//optionsets/optionset/options/option", "value", null),
        Attribute(
            "SC1006",
            "an option without words",
            "//optionsets/optionset/options/option/labels/label[@languagecode='1033']",
            "description",
            ""
        ),
        Attribute(
            "SC1103",
            "an option whose colour is a word",
            "//optionsets/optionset/options/option",
            "Color",
            "red"
        ),
        Twice("SC1103", "a shared choice that stands twice", "//optionsets/optionset"),
        Text("SC1113", "a collection without a name", Own + "/EntityInfo/entity/EntitySetName", ""),
        Missing("SC1006", "a table without a plural", Own + "/EntityInfo/entity/LocalizedCollectionNames"),
        Missing("SC1006", "a table without a name to read", Own + "/EntityInfo/entity/LocalizedNames"),
        Twice("SC1003", "a table that stands twice", Own),
        Attribute("SC1113", "a table whose inner name is another", Own + "/EntityInfo/entity", "Name", "sc_Other"),
        Missing(
            "SC1101",
            "a table without its name column",
            Own + "//attributes/attribute[contains(DisplayMask,'PrimaryName')]"
        ),
        Text(
            "SC1008",
            "a name column that is a memo",
            Own + "//attributes/attribute[contains(DisplayMask,'PrimaryName') and Type='nvarchar']/Type",
            "ntext"
        ),
        Text(
            "SC1105",
            "a name column that the system requires",
            Own + "//attributes/attribute[contains(DisplayMask,'PrimaryName') and Type='nvarchar']/RequiredLevel",
            "systemrequired"
        ),
        Text(
            "SC1105",
            "a name column with the format of an address",
            Own + "//attributes/attribute[contains(DisplayMask,'PrimaryName') and Type='nvarchar']/Format",
            "url"
        ),
        Text("SC1004", "a key without a name", "//EntityKey/Name", ""),
        Missing("SC1008", "a key without a name to read", "//EntityKey/displaynames"),
        Twice("SC1111", "a key over one column twice", "//EntityKey//AttributeName"),
        Missing("SC1008", "a relationship without a kind", Relationship + "/EntityRelationshipType"),
        Missing("SC1008", "a relationship without its lookup", Relationship + "/ReferencingAttributeName"),
        Missing("SC1204", "a relationship without roles", Relationship + "/EntityRelationshipRoles"),
        Text(
            "SC1201",
            "a navigation property of another name",
            Relationship
                + "/EntityRelationshipRoles/EntityRelationshipRole[RelationshipRoleType='1']/NavigationPropertyName",
            "sc_Somewhere"
        ),
        Text(
            "SC1008",
            "a role of no side",
            Relationship + "/EntityRelationshipRoles/EntityRelationshipRole/RelationshipRoleType",
            "2"
        ),
        Text("SC1204", "an order of a list that is a word", "//NavPaneOrder", "first"),
        Text("SC1008", "an area that no form has", "//NavPaneArea", "Somewhere"),
        Missing("SC1008", "a step without a stage", Step + "/Stage"),
        Missing("SC1008", "a step without a mode", Step + "/Mode"),
        Text("SC1008", "a mode that is none", Step + "/Mode", "2"),
        Attribute("SC1013", "a step without a name", Step, "Name", ""),
        Attribute("SC1002", "a step whose id is none", Step, "SdkMessageProcessingStepId", "no-id"),
        Missing("SC1502", "a step without its plug-in", Step + "/PluginTypeName"),
        Text(
            "SC1505",
            "a filter with a blank column",
            Step + "[FilteringAttributes!='']/FilteringAttributes",
            "name,,statecode"
        ),
        Text("SC1505", "an image without an alias", Step + "//EntityAlias", ""),
        Text("SC1505", "an image over all columns", Step + "//SdkMessageProcessingStepImage/Attributes", ""),
        Part(
            "SC1504",
            "an API's own name with a blank",
            Quota,
            ".",
            node => node.SetAttributeValue("uniquename", "sc_What If")
        ),
        Part("SC1504", "an API without a plug-in", Quota, "/plugintypeid", node => node.Remove()),
        Part("SC1006", "an API without words to read", Quota, "/displayname", node => node.Remove()),
        Flow(
            "SC1604",
            "a flow with a second trigger",
            "\"triggers\": {",
            "\"triggers\": { \"manual\": { \"type\": \"Request\", \"kind\": \"Button\" },"
        ),
        Flow("SC1604", "a recurrence of no times", "\"interval\": 1", "\"interval\": 0"),
        Attribute("SC1013", "a flow without a name", "//Workflow", "Name", ""),
        Text("SC1005", "a flow whose file is elsewhere", "//Workflow/JsonFileName", "/Workflows/other.json"),
        Attribute("SC1003", "a form's cell without an id", Form + "//cell", "id", null),
        Attribute(
            "SC1008",
            "a class that is no control",
            Form + "//control[@datafieldname]",
            "classid",
            "{11111111-2222-4333-8444-555555555555}"
        ),
        Attribute("SC1008", "a control without an id", Form + "//control[@datafieldname]", "id", null),
        Twice("SC1003", "a tab that stands twice", Form + "//tab"),
        Attribute("SC1003", "a tab without an id", Form + "//tab", "id", null),
        Attribute("SC1008", "a tab that is opened somehow", Form + "//tab", "expanded", "maybe"),
        Attribute("SC1307", "a column of a tab of 120 per cent", Form + "//tab/columns/column", "width", "120%"),
        Missing("SC1006", "a form without a name", Form + "/LocalizedNames"),
        Text("SC1008", "a form for one client", Form + "/FormPresentation", "9"),
        Attribute(
            "SC1008",
            "a list in a form over another table's view",
            Form + "//control[parameters/TargetEntityType]",
            "classid",
            "{4273EDBD-AC1D-40d3-9FB2-095C621B552D}"
        ),
        Missing("SC1008", "a view without a query", View + "/fetchxml"),
        Missing("SC1006", "a view without a name", View + "/LocalizedNames"),
        Attribute("SC1308", "a view's column of no width", View + "/layoutxml/grid/row/cell", "width", "0"),
        Attribute("SC1301", "a view that jumps to no column", View + "/layoutxml/grid", "jump", "sc_nothing"),
        Attribute("SC1308", "a view over another number of table", View + "/layoutxml/grid", "object", "abc"),
        Attribute("SC1008", "a query of pages of words", View + "/fetchxml/fetch", "count", "many"),
        Missing("SC1008", "a view without rows to identify", View + "/layoutxml/grid/row"),
        Twice("SC1003", "a second default view", "//savedquery[isdefault='1' and querytype='0']"),
        Text(
            "SC1101",
            "a table without a default view",
            "//savedquery[isdefault='1' and querytype='0']/isdefault",
            "0"
        ),
        Missing("SC1008", "a chart without a look", "//visualization/presentationdescription"),
        Missing("SC1006", "a chart without a name", "//visualization/LocalizedNames"),
        Attribute(
            "SC1302",
            "a chart whose category has another alias",
            "//visualization//category",
            "alias",
            "somewhere"
        ),
        Attribute(
            "SC1302",
            "a chart whose measure has another alias",
            "//visualization//measure",
            "alias",
            "somewhere"
        ),
        Missing("SC1006", "an app without a name", "//AppModule/LocalizedNames"),
        Attribute("SC1401", "an app's component of no type", "//AppModule//AppModuleComponent", "type", "9999"),
        Missing("SC1008", "an app without roles", "//AppModule//AppModuleRoleMaps"),
        Node(
            "SC1404",
            "a site map's area without groups",
            "//AppModuleSiteMap//Area",
            area => area.Elements("Group").Remove()
        ),
        Attribute("SC1008", "a site map's entry without an id", "//AppModuleSiteMap//SubArea", "Id", null),
        Attribute(
            "SC1402",
            "a site map's entry that leads nowhere",
            "//AppModuleSiteMap//SubArea[@Entity]",
            "Entity",
            null
        ),
        Text("SC1006", "a web resource without a name", "//WebResource/DisplayName", ""),
        Text("SC1005", "a web resource whose type is a word", "//WebResource/WebResourceType", "svg"),
        Text("SC1002", "a web resource of another folder", "//WebResource/Name", "icons/quota.svg"),
        Twice("SC1003", "a web resource that stands twice", "//WebResource"),
        Fault.Manifest("SC1008", "a solution without a version", "//Version", node => node.Remove()),
        Fault.Manifest("SC1001", "a solution without a publisher", "//Publisher", node => node.Remove()),
        Fault.Manifest(
            "SC1006",
            "a solution without words to read",
            "//SolutionManifest/LocalizedNames",
            node => node.Remove()
        ),
        Fault.Manifest(
            "SC1002",
            "a root component that stands twice",
            "//RootComponent",
            node => node.AddAfterSelf(new XElement(node))
        ),
        Fault.Manifest(
            "SC1008",
            "a root component of a behaviour that is none",
            "//RootComponent",
            node => node.SetAttributeValue("behavior", "5")
        ),
        Fault.Manifest(
            "SC1002",
            "a root component without a type",
            "//RootComponent",
            node => node.SetAttributeValue("type", null)
        ),
        Fault.Manifest(
            "SC1001",
            "a publisher with a blank in its name",
            "//Publisher/UniqueName",
            node => node.Value = "Sales Corner"
        ),
        Fault.Manifest(
            "SC1001",
            "a publisher's prefix with a digit first",
            "//CustomizationPrefix",
            node => node.Value = "1sc"
        ),
        Attribute("SC1013", "a role without a name", "//Role", "name", ""),
        Missing("SC1008", "a role without privileges", "//Role/RolePrivileges"),
        Attribute(
            "SC1013",
            "a dashboard's name of 101 characters",
            "//Dashboard/LocalizedNames/LocalizedName",
            "description",
            new string('x', 101)
        ),
        Text("SC1002", "a dashboard whose id is none", "//Dashboard/FormId", "{no-id}"),
        Twice("SC1003", "a dashboard that stands twice", "//Dashboard"),
        Text("SC1008", "a level of audit that is none", Own + "/EntityInfo/entity/IsAuditEnabled", "2"),
        Renamed("SC1002", "a misspelt section", "//Workflows", "Workflow"),
        Renamed(
            "SC1008",
            "a misspelt part of a relationship",
            Relationship + "/CascadeMerge|" + Relationship + "/CascadeUnshare",
            "CascadeUnShare"
        ),
        Attribute(
            "SC1006",
            "a language without a number",
            "//displaynames/displayname[@languagecode='1033']",
            "languagecode",
            ""
        ),
        More("SC1008", "a part of a table that no export has", Own + "/EntityInfo/entity", "<IsFast>1</IsFast>"),
        Controls("SC1309", "a control that stands twice", Manifest, Bundle, twice: true),
        Controls("SC1309", "a control whose bundle is empty", Manifest, string.Empty),
        Controls(
            "SC1309",
            "a control of a version of two numbers",
            Manifest.Replace("1.0.0", "1.0", StringComparison.Ordinal),
            Bundle
        ),
        Controls(
            "SC1309",
            "a kind of control that is none",
            Manifest.Replace("virtual", "react", StringComparison.Ordinal),
            Bundle
        ),
        Controls(
            "SC1309",
            "a parameter of a type that is none",
            Manifest.Replace("DateAndTime.DateOnly", "Date", StringComparison.Ordinal),
            Bundle
        ),
        Controls(
            "SC1309",
            "a parameter that is used somehow",
            Manifest.Replace("\"bound\"", "\"both\"", StringComparison.Ordinal),
            Bundle
        ),
        Controls(
            "SC1309",
            "a control of another name than its manifest",
            Manifest.Replace("\"Bar\"", "\"Baz\"", StringComparison.Ordinal),
            Bundle
        ),
        Controls(
            "SC1309",
            "a manifest without a bundle",
            Manifest.Replace("<code path=\"bundle.js\" order=\"1\"/>", string.Empty, StringComparison.Ordinal),
            Bundle
        ),
        Controls("SC1309", "a parameter bound to no column", Manifest, Bundle, bound: "sc_nothing"),
        Controls("SC1309", "a date bound to a text", Manifest, Bundle, bound: "name"),
        Controls("SC1309", "a parameter that the manifest lacks", Manifest, Bundle, parameter: "opened"),
        Controls("SC1309", "a form factor that is none", Manifest, Bundle, factor: "5"),
        Controls("SC1002", "a control without its root component", Manifest, Bundle, root: false),
    ];

    // A whole control with a place on a form of the deal, and one thing wrong with it.
    private static Fault Controls(
        string rule,
        string name,
        string manifest,
        string bundle,
        bool twice = false,
        bool root = true,
        string bound = "estimatedclosedate",
        string parameter = "day",
        string factor = "0"
    ) =>
        new(
            rule,
            name,
            (package, _) =>
            {
                var node = XElement.Parse(
                    $"<CustomControl><Name>{Name}</Name><FileName>/Controls/{Name}/ControlManifest.xml</FileName></CustomControl>"
                );
                package.Customizations.Element("CustomControls")!.Add(twice ? [node, new XElement(node)] : [node]);
                package.Write($"Controls/{Name}/ControlManifest.xml", Encoding.UTF8.GetBytes(manifest));
                package.Write($"Controls/{Name}/bundle.js", Encoding.UTF8.GetBytes(bundle));
                package
                    .Manifest.Descendants("RootComponents")
                    .Single()
                    .Add(
                        root
                            ? [XElement.Parse($"<RootComponent type=\"66\" schemaName=\"{Name}\" behavior=\"0\" />")]
                            : Array.Empty<XElement>()
                    );
                var form = package.Customizations.XPathSelectElement(
                    "//Entity[Name='Opportunity']//forms[@type='main']/systemform/form[.//control[@uniqueid]]"
                )!;
                var control = form.Descendants("control").First(one => one.Attribute("uniqueid") is not null);
                form.Elements("controlDescriptions")
                    .Single()
                    .Add(
                        XElement.Parse(
                            "<controlDescription "
                                + $"forControl=\"{(string?)control.Attribute("uniqueid")}\"><customControl "
                                + $"formFactor=\"{factor}\" "
                                + $"name=\"{Name}\"><parameters><{parameter}>{bound}</{parameter}></parameters></customControl></controlDescription>"
                        )
                    );
            }
        );
}
