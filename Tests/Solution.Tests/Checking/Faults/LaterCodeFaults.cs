using System.Text;
using System.Xml.Linq;
using static SalesCorner.Solution.Tests.Checking.Faults.Fault;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Mistakes in steps, APIs, the flow, web resources, controls and the manifest of a later round.</summary>
internal static class LaterCodeFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Text(
            "SC1502",
            "a step of another type than its id says",
            "//SdkMessageProcessingStep/PluginTypeId",
            "11111111-2222-4333-8444-555555555555"
        ),
        Text(
            "SC1502",
            "columns of a filter parted by semicolons",
            "//SdkMessageProcessingStep/FilteringAttributes",
            "name;statecode"
        ),
        Text(
            "SC1502",
            "a step's table with a capital",
            "//SdkMessageProcessingStep[PrimaryEntity='opportunity']/PrimaryEntity",
            "Opportunity"
        ),
        Text("SC1505", "a step for a server and for nobody", "//SdkMessageProcessingStep/SupportedDeployment", "3"),
        Text("SC1501", "an assembly on a disk", "//PluginAssembly/SourceType", "1"),
        Twice("SC1003", "a type of plug-in that is registered twice", "//PluginAssembly/PluginTypes/PluginType"),
        Attribute("SC1002", "an assembly whose id is none", "//PluginAssembly", "PluginAssemblyId", "one"),
        Attribute(
            "SC1501",
            "a type whose key is another",
            "//PluginAssembly/PluginTypes/PluginType",
            "AssemblyQualifiedName",
            "SalesCorner.Plugins.Nothing, SalesCorner.Plugins, Version=1.0.0.0, Culture=neutral, "
                + "PublicKeyToken=0000000000000000"
        ),
        Attribute(
            "SC1801",
            "a privilege for own rows of a table that nobody owns",
            "//RolePrivilege[@name='prvReadsc_Settings']",
            "level",
            "Basic"
        ),
        More(
            "SC1801",
            "the right to assign rows that nobody owns",
            "//Role/RolePrivileges",
            "<RolePrivilege name=\"prvAssignsc_Settings\" level=\"Global\" />"
        ),
        Attribute(
            "SC1002",
            "a role with the id of another",
            "//Roles/Role[1]",
            "id",
            "{83479388-b529-5bee-b4ee-7cee05426f2c}"
        ),
        Part(
            "SC1507",
            "an API bound to nothing that names a table",
            "sc_RunNightly/customapi.xml",
            ".",
            node => node.Add(new XElement("boundentitylogicalname", "opportunity"))
        ),
        Part(
            "SC1504",
            "an API of another name than its folder",
            "sc_RunNightly/customapi.xml",
            ".",
            node => node.SetAttributeValue("uniquename", "sc_RunDaily")
        ),
        Part(
            "SC1504",
            "a parameter of another name than its folder",
            "/customapirequestparameter.xml",
            ".",
            node => node.SetAttributeValue("uniquename", "Nothing")
        ),
        Part(
            "SC1507",
            "an API that is customizable, perhaps",
            "/customapi.xml",
            "iscustomizable",
            node => node.Value = "maybe"
        ),
        Flow(
            "SC1603",
            "two actions that wait for each other",
            "\"Start_without_a_token\": {\n          \"runAfter\": {}",
            "\"Start_without_a_token\": {\n          \"runAfter\": { \"Start_unfinished\": [\"Succeeded\"] }"
        ),
        Flow("SC1607", "a function that is none", "@empty(", "@emtpy("),
        Flow("SC1604", "a night that begins at a word", "2024-01-01T02:00:00Z", "tonight"),
        Flow("SC1607", "an until that does not say when", "\"expression\": \"@or(", "\"condition\": \"@or("),
        Flow(
            "SC1606",
            "a flow without a version of its schema",
            "\"schemaVersion\": \"1.0.0.0\"",
            "\"schemaVersion\": \"\""
        ),
        Flow(
            "SC1605",
            "a connection that is nobody's",
            "\"runtimeSource\": \"embedded\"",
            "\"runtimeSource\": \"somebody\""
        ),
        Flow(
            "SC1603",
            "an outcome of an action that is misspelt",
            "\"Succeeded\"\n            ]",
            "\"Success\"\n            ]"
        ),
        Text("SC1604", "a flow of a type that is none", "//Workflow/Type", "3"),
        Text("SC1604", "a flow of a scope that is none", "//Workflow/Scope", "9"),
        Text("SC1604", "a flow that runs as nobody", "//Workflow/RunAs", "5"),
        Text("SC1005", "a flow in small letters", "//Workflow/JsonFileName", "/workflows/nothing.json"),
        Part(
            "SC1008",
            "a variable that is required, perhaps",
            "environmentvariabledefinition.xml",
            "isrequired",
            node => node.Value = "yes"
        ),
        Part(
            "SC1008",
            "a variable in a store that is none",
            "environmentvariabledefinition.xml",
            "secretstore",
            node => node.Value = "5"
        ),
        Part(
            "SC1602",
            "a variable of another name than its folder",
            "environmentvariabledefinition.xml",
            ".",
            node => node.SetAttributeValue("schemaname", "sc_Nothing")
        ),
        Text("SC1002", "a web resource with two slashes", "//WebResource[1]/Name", "sc_//icons"),
        new(
            "SC1702",
            "a web resource of more than the usual five megabytes",
            (package, _) =>
                package.Write(
                    package.Part(part => part.StartsWith("WebResources/sc_setupjs", StringComparison.Ordinal)),
                    Encoding.UTF8.GetBytes("var x = 1;" + new string(' ', 6_000_000))
                )
        ),
        new(
            "SC1701",
            "a page over a script that is not there",
            (package, _) =>
                package.Replace(
                    package.Part(part => part.StartsWith("WebResources/sc_setuphtml", StringComparison.Ordinal)),
                    "setup.js",
                    "nothing.js"
                )
        ),
        Part(
            "SC1005",
            "a control without its texts",
            "DealHealth/ControlManifest.xml",
            "//resx",
            node => node.SetAttributeValue("path", "strings/Nothing.1033.resx")
        ),
        Part(
            "SC1309",
            "two properties of one name",
            "DealHealth/ControlManifest.xml",
            "//property[1]",
            node => node.AddAfterSelf(new XElement(node))
        ),
        Part(
            "SC1317",
            "a library that the platform has not",
            "DealHealth/ControlManifest.xml",
            "//platform-library",
            node => node.SetAttributeValue("name", "Vue")
        ),
        Part(
            "SC1317",
            "a feature that is none",
            "DealHealth/ControlManifest.xml",
            "//uses-feature",
            node => node.SetAttributeValue("name", "Everything")
        ),
        Part(
            "SC1309",
            "a control that is required, perhaps",
            "DealHealth/ControlManifest.xml",
            "//property",
            node => node.SetAttributeValue("required", "perhaps")
        ),
        new(
            "SC1319",
            "a key of a text that the texts lack",
            (package, _) =>
                package.Edit(
                    package.Part(part => part.EndsWith("DealHealth.1033.resx", StringComparison.Ordinal)),
                    root => root.Elements("data").First().Remove()
                )
        ),
        new(
            "SC1011",
            "a kind of file with a dot",
            (package, _) => package.ContentTypes.Elements().First().SetAttributeValue("Extension", ".dll")
        ),
        new(
            "SC1011",
            "a kind of file that stands twice",
            (package, _) =>
                package
                    .ContentTypes.Elements()
                    .First()
                    .AddAfterSelf(new XElement(package.ContentTypes.Elements().First()))
        ),
        new(
            "SC1011",
            "a kind of file without its kind",
            (package, _) => package.ContentTypes.Elements().First().SetAttributeValue("ContentType", string.Empty)
        ),
        new(
            "SC1011",
            "a part named without a slash",
            (package, _) =>
                package
                    .ContentTypes.Elements()
                    .Last()
                    .SetAttributeValue(
                        "PartName",
                        ((string)package.ContentTypes.Elements().Last().Attribute("PartName")!).TrimStart('/')
                    )
        ),
        Manifest("SC1009", "a base language in letters", ".", node => node.SetAttributeValue("languagecode", "en-US")),
        Manifest(
            "SC1010",
            "a package of a version that is a word",
            ".",
            node => node.SetAttributeValue("SolutionPackageVersion", "new")
        ),
        Manifest(
            "SC1001",
            "a solution's name with a dash",
            "/SolutionManifest/UniqueName",
            node => node.Value = "Sales-Corner"
        ),
        Manifest("SC1001", "options from 1 on", "//CustomizationOptionValuePrefix", node => node.Value = "1"),
        Manifest(
            "SC1002",
            "a component by name and by id",
            "//RootComponent[@schemaName]",
            node => node.SetAttributeValue("id", "{11111111-2222-4333-8444-555555555555}")
        ),
        Manifest(
            "SC1013",
            "a solution's title of 300 characters",
            "/SolutionManifest/LocalizedNames/LocalizedName",
            node => node.SetAttributeValue("description", new string('t', 300))
        ),
        Manifest(
            "SC1012",
            "a dependency of nothing",
            "//MissingDependencies",
            node => node.Add(new XElement("MissingDependency"))
        ),
        Attribute(
            "SC1009",
            "a label in a language that the package does not list",
            "//attributes/attribute[IsCustomField='1']/displaynames/displayname[@languagecode='1031']",
            "languagecode",
            "1034"
        ),
        Missing(
            "SC1014",
            "a label that is not translated",
            "//attributes/attribute[IsCustomField='1']/displaynames/displayname[@languagecode='1031']"
        ),
        Attribute(
            "SC1004",
            "a connection without the prefix",
            "//connectionreference",
            "connectionreferencelogicalname",
            "shareddataverse"
        ),
        Text("SC1605", "a connection that is off", "//connectionreference/statecode", "1"),
        Twice("SC1009", "a language that is listed twice", "//Languages/Language"),
    ];
}
