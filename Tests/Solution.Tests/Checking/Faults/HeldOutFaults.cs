using System.Text;
using static SalesCorner.Solution.Tests.Checking.Faults.Fault;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Mistakes that passed unnoticed when they were planted, and the rules that were written for them.</summary>
internal static class HeldOutFaults
{
    private const string Columns = "//attributes/attribute[IsCustomField='1']";
    private const string Own = "//Entity/EntityInfo/entity[EntitySetName]";
    private const string Step = "//SdkMessageProcessingSteps/SdkMessageProcessingStep";
    private const string Chart = "//visualization";
    private const string Main = "//forms[@type='main']/systemform";
    private const string Script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>";
    private const string Button =
        "<CustomAction Id=\"sc.x\" Location=\"Mscrm.Form.sc_quota.MainTab\"><CommandUIDefinition><Button "
        + "Id=\"sc.b\" Command=\"sc.Nothing\" /></CommandUIDefinition></CustomAction>";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Attribute(
                "SC1016",
                "two options with the same words",
                "//optionsets/optionset[@Name='sc_agreement']/options/option/labels/label[@languagecode='1033']",
                "description",
                "Agree"
            )
            .Again("//optionset[@Name='sc_agreement']/options/option[1]/labels/label[1]", "description", "Same")
            .Again("//optionset[@Name='sc_agreement']/options/option[2]/labels/label[1]", "description", "Same"),
        Attribute("SC1016", "two steps of one name", Step + "[1]", "Name", "Twice")
            .Again(Step + "[2]", "Name", "Twice"),
        More("SC1014", "a language without texts", "//Languages", "<Language>1040</Language>"),
        Text("SC1015", "a column of a later version", Columns + "/IntroducedVersion", "9.9.0.0"),
        Text("SC1115", "a table's colour that is a word", Own + "/EntityColor", "red"),
        Text("SC1115", "help that is nowhere", Own + "/EntityHelpUrlEnabled", "1"),
        Text(
            "SC1115",
            "quick create without a form",
            "//Entity[Name='sc_Quota']/EntityInfo/entity/IsQuickCreateEnabled",
            "1"
        ),
        Text(
            "SC1116",
            "a placeholder that nobody fills",
            "//attribute[Type='nvarchar' and IsCustomField='1']/AutoNumberFormat",
            "D-{NUMBER:5}"
        ),
        Text(
            "SC1116",
            "a number that is numbered",
            "//attribute[Type='decimal' and IsCustomField='1']/AutoNumberFormat",
            "{SEQNUM:4}"
        ),
        Text("SC1306", "an icon that is a page", Own + "/IconVectorName", "sc_/setup.html"),
        Attribute("SC1313", "a palette of words", Chart + "//Chart", "PaletteCustomColors", "red"),
        Twice("SC1313", "a chart of two areas", Chart + "//ChartAreas/ChartArea"),
        Attribute("SC1318", "an order by nothing", Chart + "//fetch//order[@alias]", "alias", "nothing"),
        Attribute(
            "SC1318",
            "a text grouped by quarters",
            Chart + "//fetch//attribute[@name='sc_stagename']",
            "dategrouping",
            "quarter"
        ),
        Attribute("SC1314", "labels of a wide width", Main + "//section", "labelwidth", "wide"),
        Attribute("SC1314", "a header of five columns", Main + "/form/header", "columns", "11111"),
        Attribute(
            "SC1314",
            "a tab wider than it is",
            Main + "//tab[count(columns/column)=2]/columns/column",
            "width",
            "90%"
        ),
        Text("SC1315", "a dashboard's colour that is a word", "//Dashboards//HeaderColorCode", "blue"),
        More("SC1316", "a button without its command", "//RibbonDiffXml/CustomActions", Button),
        new(
            "SC1317",
            "a bundle of something else",
            (package, _) =>
                package.Write(
                    package.Part(part => part.Contains("CoverageBar/bundle.js", StringComparison.Ordinal)),
                    Encoding.UTF8.GetBytes("var x = 1;")
                )
        ),
        Attribute("SC1405", "a privilege on no table", "//SubArea/Privilege", "Entity", "sc_nothing"),
        Attribute("SC1405", "a privilege that is none", "//SubArea/Privilege", "Privilege", "Look"),
        Flow("SC1606", "an operation that is none", "\"PerformUnboundAction\"", "\"PerformAction\""),
        Flow("SC1606", "too many retries", "\"count\": 3", "\"count\": 300"),
        Flow("SC1606", "retries of no kind", "\"exponential\"", "\"often\""),
        Flow(
            "SC1606",
            "brackets that do not close",
            "\"@variables('ContinuationToken')\"",
            "\"@variables('ContinuationToken'\""
        ),
        Flow("SC1606", "a content of no version", "\"contentVersion\": \"1.0.0.0\"", "\"contentVersion\": \"one\""),
        Content("SC1703", "a picture with a script", "sc_iconsquota", Script),
        new(
            "SC1703",
            "a script in UTF-16",
            (package, _) =>
                package.Write(
                    package.Part(part => part.Contains("sc_setupjs", StringComparison.Ordinal)),
                    Encoding.Unicode.GetBytes("var x = {};")
                )
        ),
        new(
            "SC1803",
            "a role that writes and does not read",
            (package, _) =>
                package
                    .Customizations.Element("Roles")!
                    .Descendants("RolePrivilege")
                    .Where(one => (string?)one.Attribute("name") == "prvReadsc_Quota")
                    .ToList()
                    .ForEach(one => one.Remove())
        ),
        Manifest(
            "SC1010",
            "two addresses of one number",
            "//Publisher//Address[2]/AddressNumber",
            node => node.Value = "1"
        ),
        Manifest(
            "SC1013",
            "a description of 2,001 characters",
            "//SolutionManifest/Descriptions/Description",
            node => node.SetAttributeValue("description", new string('d', 2001))
        ),
        Text("SC1013", "a web resource's name of 201 characters", "//WebResource/DisplayName", new string('d', 201)),
    ];
}
