using static SalesCorner.Solution.Tests.Checking.Faults.Fault;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Mistakes in forms, views, charts, dashboards, the app, its site map and web resources.</summary>
internal static class ScreenFaults
{
    private const string Main = "//forms[@type='main']/systemform";
    private const string View = "//savedquery[querytype='0']";
    private const string Chart = "//visualization";
    private const string App = "//AppModules/AppModule";
    private const string NoId = "{11111111-2222-4333-8444-555555555555}";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Attribute(
            "SC1301",
            "a view over a column that is not there",
            View + "//fetch/entity/attribute",
            "name",
            "sc_nothing"
        ),
        Attribute("SC1301", "a view of another table", View + "//fetch/entity", "name", "account"),
        Attribute("SC1301", "rows that are identified by another column", View + "//row", "id", "createdon"),
        Attribute("SC1301", "a link over a column that is not there", "//savedquery//link-entity", "to", "sc_nothing"),
        Attribute("SC1301", "an operator that is none", View + "//condition", "operator", "equals"),
        Attribute(
            "SC1301",
            "a condition on an option that is none",
            "//savedquery//condition[@attribute='statecode']",
            "value",
            "9"
        ),
        Missing("SC1308", "a public view without a layout", View + "/layoutxml"),
        Text("SC1308", "a kind of view that is none", View + "/querytype", "7"),
        Text("SC1308", "a public view that says it is quick find", View + "/isquickfindquery", "1"),
        Text("SC1308", "a private view", View + "/isprivate", "1"),
        Text("SC1308", "a flag of a view that says yes", View + "/isdefault", "yes"),
        Twice("SC1308", "a column that is shown twice", View + "//row/cell"),
        Attribute("SC1308", "a column without a width", View + "//row/cell", "width", null),
        Twice("SC1308", "a column that is asked for twice", View + "//fetch/entity/attribute"),
        Attribute(
            "SC1013",
            "a view's name of 201 characters",
            View + "/LocalizedNames/LocalizedName",
            "description",
            new string('v', 201)
        ),
        Attribute(
            "SC1013",
            "a form's name of 101 characters",
            Main + "/LocalizedNames/LocalizedName",
            "description",
            new string('f', 101)
        ),
        Attribute("SC1013", "a role's name of 101 characters", "//Role", "name", new string('r', 101)),
        Attribute("SC1311", "a condition without its value", View + "//condition[@operator='eq']", "value", null),
        Attribute(
            "SC1311",
            "a value for an operator that takes none",
            "//savedquery//condition[@operator='eq-userid' or @operator='not-null' or @operator='null']",
            "value",
            "1"
        ),
        Attribute(
            "SC1311",
            "days that are counted by a word",
            "//condition[contains(@operator,'-x-')]",
            "value",
            "some"
        ),
        Attribute("SC1311", "conditions joined by xor", "//savedquery//filter", "type", "xor"),
        Attribute("SC1311", "a kind of link that is none", "//savedquery//link-entity", "link-type", "left"),
        Attribute("SC1311", "an order that is neither up nor down", "//savedquery//order", "descending", "down"),
        Attribute(
            "SC1311",
            "an aggregate that is none",
            Chart + "//fetch//attribute[@aggregate]",
            "aggregate",
            "median"
        ),
        Attribute(
            "SC1302",
            "a chart over a column that is not there",
            Chart + "//fetch//attribute",
            "name",
            "sc_nothing"
        ),
        Attribute("SC1302", "a measure that the query does not have", Chart + "//measure", "alias", "nothing"),
        Missing("SC1302", "a measure without its series", Chart + "//Chart/Series/Series"),
        Missing("SC1302", "a chart without a query", Chart + "/datadescription"),
        Attribute(
            "SC1310",
            "a category that is a sum",
            Chart + "[.//measure[@alias='_CRMAutoGen_aggregate_column_Num_0']]//category",
            "alias",
            "_CRMAutoGen_aggregate_column_Num_0"
        ),
        Attribute(
            "SC1302",
            "a column that is neither grouped by nor added up",
            Chart + "//fetch//attribute[@groupby='true']",
            "groupby",
            null
        ),
        Attribute("SC1310", "a kind of chart that is none", Chart + "//Chart/Series/Series", "ChartType", "Cake"),
        Missing("SC1310", "a chart that is not drawn", Chart + "/presentationdescription"),
        Missing("SC1310", "a chart without an area", Chart + "//ChartAreas/ChartArea"),
        Attribute(
            "SC1303",
            "a control on a column that is not there",
            Main + "//control[@datafieldname]",
            "datafieldname",
            "sc_nothing"
        ),
        Attribute(
            "SC1303",
            "a date shown as a yes/no",
            Main + "//control[@classid='{5B773807-9FB2-42DB-97C3-7A91EFF8ADFF}']",
            "classid",
            "{67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED}"
        ),
        Text("SC1304", "a list over a view that is not there", Main + "//control/parameters/ViewId", NoId),
        Text("SC1304", "a list of no table", Main + "//control/parameters/TargetEntityType", "sc_nothing"),
        Text("SC1304", "a page that is not there", Main + "//control/parameters/Url", "sc_/nothing.html"),
        Text("SC1307", "a form that is not active", Main + "/FormActivationState", "0"),
        Attribute("SC1307", "a kind of form with a capital", "//forms[@type='main']", "type", "Main"),
        Text("SC1307", "a presentation that no form has", Main + "/FormPresentation", "9"),
        Twice("SC1307", "a cell that stands twice with its control", Main + "//section//cell[control]"),
        Attribute("SC1307", "a cell wider than its section", Main + "//section[@columns='1']//cell", "colspan", "5"),
        Attribute("SC1307", "a section of five columns", Main + "//section", "columns", "11111"),
        Attribute("SC1307", "a column without a share", Main + "//tab/columns/column", "width", "wide"),
        Missing("SC1307", "a tab without columns", Main + "//tab/columns"),
        Attribute("SC1307", "a control without a class", Main + "//control", "classid", "textbox"),
        Attribute("SC1307", "a section that is perhaps shown", Main + "//section", "showlabel", "maybe"),
        Missing("SC1307", "a form without a tab", Main + "//tabs/tab"),
        Attribute("SC1307", "a form whose order is a word", "//DisplayConditions", "Order", "first"),
        Attribute("SC1305", "a dashboard whose form is a main form", "//Dashboards/Dashboard//forms", "type", "main"),
        Text("SC1305", "a list of many rows", "//Dashboards/Dashboard//RecordsPerPage", "many"),
        Attribute("SC1401", "a dashboard that is not in the app", App + "//AppModuleComponent[@type='60']", "id", NoId),
        Attribute(
            "SC1301",
            "a quick search for a word of its own",
            "//savedquery[querytype='4']//filter[@isquickfindfields='1']/condition",
            "value",
            "x"
        ),
        Attribute("SC1311", "a query over physical tables", View + "//fetch", "mapping", "physical"),
        Attribute("SC1003", "a cell whose id is none", Main + "//cell", "id", "{cell}"),
        Text("SC1003", "a form whose id is none", Main + "/formid", "{form}"),
        More(
            "SC1309",
            "a custom control without its manifest",
            "//CustomControls",
            "<CustomControl><Name>sc_Corner.Bar</Name><FileName>/Controls/sc_Corner.Bar/ControlManifest.xml</FileName></CustomControl>"
        ),
        new(
            "SC1309",
            "a custom control without its bundle",
            (package, _) =>
            {
                package
                    .Customizations.Element("CustomControls")!
                    .Add(
                        System.Xml.Linq.XElement.Parse(
                            "<CustomControl><Name>sc_Corner.Bar</Name><FileName>/Controls/sc_Corner.Bar/ControlManifest.xml</FileName></CustomControl>"
                        )
                    );
                package.Write(
                    "Controls/sc_Corner.Bar/ControlManifest.xml",
                    System.Text.Encoding.UTF8.GetBytes(
                        "<manifest><control namespace=\"Corner\" constructor=\"Bar\" "
                            + "version=\"1.0.0\"><resources><code path=\"bundle.js\" "
                            + "order=\"1\"/></resources></control></manifest>"
                    )
                );
            }
        ),
        More(
            "SC1309",
            "a description of a control that is not there",
            "//forms[@type='main']/systemform/form[not(controlDescriptions)]",
            $"<controlDescriptions><controlDescription forControl=\"{NoId}\" /></controlDescriptions>"
        ),
        More(
            "SC1305",
            "a dashboard of seven components",
            "(//Dashboards/Dashboard//row)[1]",
            string.Concat(
                "<cell>",
                "<control />",
                "<control />",
                "<control />",
                "<control />",
                "<control />",
                "<control />",
                "</cell>"
            )
        ),
        Text("SC1305", "a dashboard over a chart that is not there", "//Dashboards/Dashboard//VisualizationId", NoId),
        Text("SC1306", "a table with an icon that is not there", "//entity/IconSmallName", "sc_/nothing.png"),
        Attribute(
            "SC1401",
            "an app with a view that is not there",
            App + "//AppModuleComponent[@type='26']",
            "id",
            NoId
        ),
        Missing(
            "SC1401",
            "an app without a table that it shows",
            App + "//AppModuleComponent[@schemaName='opportunity']"
        ),
        Attribute("SC1401", "an app for a role that is not there", App + "//Role", "id", NoId),
        Missing("SC1401", "an app without its site map", App + "//AppModuleComponent[@type='62']"),
        Text(
            "SC1401",
            "an app with an icon that is not there",
            App + "/WebResourceId",
            "11111111-2222-4333-8444-555555555555"
        ),
        Text("SC1403", "an app for the old web client", App + "/ClientType", "2"),
        Text("SC1403", "a navigation that is none", App + "/NavigationType", "5"),
        Twice("SC1403", "a component that is listed twice", App + "//AppModuleComponent"),
        Text("SC1403", "an app that is off and on", App + "/statecode", "1"),
        Text("SC1403", "an app's name with a blank", App + "/UniqueName", "sc_Sales Corner"),
        Missing("SC1403", "an app that nobody sees", App + "/AppModuleRoleMaps"),
        Attribute("SC1402", "a table in the site map that is not there", "//SubArea[@Entity]", "Entity", "sc_nothing"),
        Attribute("SC1402", "two entries with one id", "//SubArea", "Id", "sc_area_sell"),
        Attribute(
            "SC1402",
            "a dashboard in the site map that is not there",
            "//SubArea[@DefaultDashboard]",
            "DefaultDashboard",
            "11111111-2222-4333-8444-555555555555"
        ),
        Attribute("SC1404", "a client that is none", "//SubArea", "Client", "All,Phone"),
        Attribute("SC1404", "an id with a blank", "//SubArea", "Id", "my area"),
        Attribute("SC1404", "a switch that says yes", "//Area", "ShowGroups", "yes"),
        Attribute("SC1404", "a dashboard behind another address", "//SubArea[@DefaultDashboard]", "Url", "/main.aspx"),
        Text("SC1404", "a site map that no app has", "//AppModuleSiteMap/SiteMapUniqueName", "sc_Other"),
        Content("SC1702", "an icon that is no SVG", "sc_iconsquota", "not a picture"),
        Content("SC1702", "a script that was cut off", "sc_teamjs", "function a() { if (b) {"),
        Content("SC1702", "a page that is empty", "sc_teamhtml", string.Empty),
        Content("SC1702", "a style sheet that is a page", "sc_pagescss", "<html></html>"),
        Text("SC1702", "a type that no web resource has", "//WebResource/WebResourceType", "13"),
        Text("SC1702", "a script that says it is a picture", "//WebResource[WebResourceType='3']/WebResourceType", "5"),
        Text("SC1005", "a picture that says it is a page", "//WebResource[WebResourceType='11']/WebResourceType", "1"),
        Text("SC1005", "a file that is not in the package", "//WebResource/FileName", "/WebResources/nothing"),
        Content(
            "SC1701",
            "a page that loads a script from elsewhere",
            "sc_teamhtml",
            "<html><script src=\"https://example.org/x.js\"></script></html>"
        ),
        Text("SC1004", "a web resource's name with a blank", "//WebResource/Name", "sc_/my page.html"),
    ];
}
