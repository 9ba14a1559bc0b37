using System.Xml.Linq;
using static SalesCorner.Solution.Tests.Checking.Faults.Fault;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>
/// Mistakes in forms, views, charts, dashboards, the app, its site map and the ribbon of a later round.
/// </summary>
internal static class LaterScreenFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Node(
            "SC1307",
            "two controls of one id",
            "//forms[@type='main']/systemform//section[count(.//control[@datafieldname])>1]",
            node =>
                node.Descendants("control")
                    .Where(one => one.Attribute("datafieldname") is not null)
                    .Take(2)
                    .ToList()
                    .ForEach(one => one.SetAttributeValue("id", "same"))
        ),
        Attribute(
            "SC1303",
            "a control on a column with capitals",
            "//forms[@type='main']/systemform//control[@datafieldname='sc_amount']",
            "datafieldname",
            "sc_Amount"
        ),
        More(
            "SC1304",
            "a library that is not there",
            "//forms[@type='main']/systemform/form",
            "<formLibraries><Library name=\"sc_/nothing.js\" "
                + "libraryUniqueId=\"{7d1f3c1a-1111-4222-8333-abcdefabcdef}\" /></formLibraries>"
        ),
        More(
            "SC1304",
            "a handler of a library that the form has not",
            "//forms[@type='main']/systemform/form",
            "<events><event name=\"onload\" application=\"false\" active=\"false\"><Handlers><Handler "
                + "functionName=\"go\" libraryName=\"sc_/nothing.js\" "
                + "handlerUniqueId=\"{7d1f3c1a-1111-4222-8333-abcdefabcdee}\" enabled=\"true\" "
                + "/></Handlers></event></events>"
        ),
        Attribute("SC1307", "a cell of no width", "//forms[@type='main']/systemform//cell", "colspan", "0"),
        Attribute("SC1307", "a cell of some rows", "//forms[@type='main']/systemform//cell", "rowspan", "some"),
        Text(
            "SC1304",
            "a list over a relationship that is not there",
            "//forms[@type='main']/systemform//control/parameters/RelationshipName",
            "sc_nothing"
        ),
        Text("SC1305", "a list over a view whose id is none", "//control/parameters/ViewId", "all"),
        Attribute(
            "SC1008",
            "labels below their fields",
            "//forms[@type='main']/systemform//section[@celllabelposition]",
            "celllabelposition",
            "Bottom"
        ),
        Attribute("SC1008", "a lock of nine levels", "//forms[@type='main']/systemform//tab", "locklevel", "often"),
        Missing("SC1006", "a tab without words", "//forms[@type='main']/systemform//tab/labels"),
        Node(
            "SC1006",
            "a cell without a name for readers",
            "//forms[@type='main']/systemform//cell/labels/label[@languagecode='1033']",
            node => node.SetAttributeValue("description", string.Empty)
        ),
        Attribute(
            "SC1301",
            "a list's column that is not asked for",
            "//savedquery[querytype='0']//layoutxml//cell",
            "name",
            "createdonbehalfby"
        ),
        More(
            "SC1301",
            "a condition on a link that is not there",
            "//savedquery[querytype='0']//fetch/entity/filter",
            "<condition entityname=\"nowhere\" attribute=\"statecode\" operator=\"eq\" value=\"0\" />"
        ),
        More(
            "SC1311",
            "a list of no values",
            "//savedquery[querytype='0']//fetch/entity/filter",
            "<condition attribute=\"statecode\" operator=\"in\" />"
        ),
        More(
            "SC1311",
            "a person who is a word",
            "//savedquery[querytype='0'][../../../Name='sc_Quota']//fetch/entity/filter",
            "<condition attribute=\"ownerid\" operator=\"eq\" value=\"me\" />"
        ),
        More(
            "SC1311",
            "a day that is a word",
            "//savedquery[querytype='0']//fetch/entity/filter",
            "<condition attribute=\"createdon\" operator=\"on\" value=\"soon\" />"
        ),
        More(
            "SC1311",
            "a number that is a word",
            "//Entity[Name='sc_Quota']//savedquery//fetch/entity/filter[not(@isquickfindfields)]",
            "<condition attribute=\"sc_amount\" operator=\"gt\" value=\"much\" />"
        ),
        Attribute("SC1008", "a page of no rows", "//savedquery[querytype='0']//fetch", "count", "0"),
        Attribute("SC1008", "rows that are perhaps distinct", "//savedquery[querytype='0']//fetch", "distinct", "yes"),
        Attribute(
            "SC1311",
            "a filter that does not say and or or",
            "//savedquery[querytype='0']//fetch/entity/filter",
            "type",
            "not"
        ),
        Missing("SC1101", "a table without a quick find view", "//Entity[Name='sc_Quota']//savedquery[querytype='4']"),
        Missing("SC1101", "a table without an associated view", "//Entity[Name='sc_Quota']//savedquery[querytype='2']"),
        Attribute(
            "SC1008",
            "a list with an icon by a function that is not there",
            "//cell[@imageproviderfunctionname]",
            "imageproviderfunctionname",
            "SalesCorner.nothing"
        ),
        Attribute(
            "SC1308",
            "a list with an icon by a script that is not there",
            "//cell[@imageproviderwebresource]",
            "imageproviderwebresource",
            "$webresource:sc_/nothing.js"
        ),
        Node(
            "SC1311",
            "sixteen links in one query",
            "//savedquery[querytype='0']//fetch/entity",
            node =>
                node.Add(
                    Enumerable
                        .Range(0, 16)
                        .Select(number =>
                            XElement.Parse(
                                "<link-entity name=\"systemuser\" from=\"systemuserid\" to=\"createdby\" "
                                    + $"link-type=\"outer\" alias=\"u{number}\" />"
                            )
                        )
                )
        ),
        Attribute("SC1301", "two links of one alias", "//savedquery[querytype='0']//link-entity", "alias", null),
        Attribute("SC1302", "a sum of words", "//visualization//attribute[@aggregate='sum']", "name", "statecode"),
        Attribute(
            "SC1311",
            "days put together by fortnights",
            "//visualization//attribute[@dategrouping]",
            "dategrouping",
            "fortnight"
        ),
        Attribute(
            "SC1318",
            "a chart ordered by what it does not ask for",
            "//visualization//fetch/entity/order[@alias]",
            "alias",
            "nothing"
        ),
        Twice("SC1310", "an alias that a chart uses twice", "//visualization//fetch/entity/attribute"),
        Attribute(
            "SC1008",
            "a chart whose kind has a small letter",
            "//visualization//Series/Series",
            "ChartType",
            "column"
        ),
        Text("SC1008", "a chart that is the usual one, perhaps", "//visualization/isdefault", "2"),
        Text(
            "SC1305",
            "a dashboard's chart of another table",
            "//Dashboards/Dashboard//parameters[TargetEntityType='opportunity']/VisualizationId",
            "{53992627-2D9D-5CBF-ADAA-A466D714B476}"
        ),
        Text(
            "SC1305",
            "a dashboard's part that is a list and a chart",
            "//Dashboards/Dashboard//ChartGridMode",
            "Both"
        ),
        Text("SC1008", "a dashboard that is the usual one, perhaps", "//Dashboards/Dashboard/IsDefault", "2"),
        Attribute(
            "SC1009",
            "a dashboard of two names in one language",
            "//Dashboards/Dashboard/LocalizedNames/LocalizedName[@languagecode='1031']",
            "languagecode",
            "1033"
        ),
        Missing("SC1006", "an area of the site map without a title", "//AppModuleSiteMap/SiteMap/Area/Titles"),
        Attribute(
            "SC1009",
            "a title of the site map in no language",
            "//AppModuleSiteMap/SiteMap//Title[@LCID='1033']",
            "LCID",
            "0"
        ),
        Attribute(
            "SC1402",
            "an entry over a page that is not there",
            "//AppModuleSiteMap/SiteMap//SubArea",
            "Url",
            "$webresource:sc_/nothing.html"
        ),
        Attribute(
            "SC1404",
            "an entry for a kind of purchase that is none",
            "//AppModuleSiteMap/SiteMap//SubArea",
            "Sku",
            "Cloud"
        ),
        Attribute(
            "SC1404",
            "an entry to a table and to a page",
            "//AppModuleSiteMap/SiteMap//SubArea[@Entity]",
            "Url",
            "/main.aspx?pagetype=nothing"
        ),
        Attribute(
            "SC1402",
            "an entry with an icon that is not there",
            "//AppModuleSiteMap/SiteMap//SubArea",
            "Icon",
            "$webresource:sc_/icons/nothing.svg"
        ),
        Text("SC1404", "a site map that shows its home with yes", "//AppModuleSiteMap/ShowHome", "Yes"),
        Text("SC1403", "an app of a form factor that is none", "//AppModules/AppModule/FormFactor", "9"),
        Text("SC1401", "an app whose icon is no id", "//AppModules/AppModule/WebResourceId", "icon"),
        Twice("SC1403", "a role that the app lists twice", "//AppModules/AppModule/AppModuleRoleMaps/Role"),
        Text("SC1002", "an app without the prefix", "//AppModules/AppModule/UniqueName", "SalesCorner"),
        Attribute(
            "SC1401",
            "an app's component of an unknown kind",
            "//AppModules/AppModule//AppModuleComponent",
            "type",
            "777"
        ),
        More(
            "SC1316",
            "a button that stands at no place",
            "//RibbonDiffXml/CustomActions",
            "<CustomAction Id=\"sc.a\" Sequence=\"10\"><CommandUIDefinition><Button Id=\"sc.b\" "
                + "Command=\"Mscrm.SaveAndClosePrimary\" LabelText=\"Go\" /></CommandUIDefinition></CustomAction>"
        ),
        More(
            "SC1316",
            "a command whose script is not there",
            "//RibbonDiffXml/CommandDefinitions",
            "<CommandDefinition Id=\"sc.c\"><EnableRules /><DisplayRules /><Actions><JavaScriptFunction "
                + "FunctionName=\"go\" Library=\"$webresource:sc_/nothing.js\" /></Actions></CommandDefinition>"
        ),
        More(
            "SC1316",
            "a command under a rule that is not there",
            "//RibbonDiffXml/CommandDefinitions",
            "<CommandDefinition Id=\"sc.d\"><EnableRules><EnableRule Id=\"sc.nothing\" "
                + "/></EnableRules><DisplayRules /><Actions /></CommandDefinition>"
        ),
        More(
            "SC1316",
            "a button whose words are not there",
            "//RibbonDiffXml/CustomActions",
            "<CustomAction Id=\"sc.e\" Location=\"Mscrm.Form.sc_quota.MainTab.Save.Controls._children\" "
                + "Sequence=\"10\"><CommandUIDefinition><Button Id=\"sc.f\" Command=\"Mscrm.SaveAndClosePrimary\" "
                + "LabelText=\"$LocLabels:sc.nothing.LabelText\" /></CommandUIDefinition></CustomAction>"
        ),
    ];
}
