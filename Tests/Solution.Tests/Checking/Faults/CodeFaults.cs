using System.Xml.Linq;
using static SalesCorner.Solution.Tests.Checking.Faults.Fault;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Mistakes in steps, custom APIs, the flow, roles and the package itself.</summary>
internal static class CodeFaults
{
    private const string Step = "//SdkMessageProcessingSteps/SdkMessageProcessingStep";
    private const string Update = Step + "[SdkMessageId='20bebb1b-ea3e-db11-86a7-000a3a5473e8']";
    private const string Create = "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string NoId = "11111111-2222-4333-8444-555555555555";
    private const string Api = "sc_WhatIf/customapi.xml";
    private const string Parameter = "/customapirequestparameter.xml";
    private const string Property = "/customapiresponseproperty.xml";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Text("SC1502", "a stage that no step has", Step + "/Stage", "30"),
        Text("SC1502", "a background step before the operation", Step + "[Stage='20']/Mode", "1"),
        Text("SC1502", "a filter over a column that is not there", Update + "/FilteringAttributes", "sc_nothing"),
        Missing("SC1502", "an update step without a filter", Update + "/FilteringAttributes"),
        Text("SC1502", "a filter on a creation", Update + "/SdkMessageId", Create),
        Text("SC1502", "a message that is none", Step + "/SdkMessageId", NoId),
        Text("SC1502", "a table that is not there", Step + "/PrimaryEntity", "sc_nothing"),
        Text("SC1502", "a type that is not registered", Step + "/PluginTypeId", NoId),
        Text(
            "SC1502",
            "an image over a column that is not there",
            Step + "//SdkMessageProcessingStepImage/Attributes",
            "sc_nothing"
        ),
        Text("SC1502", "an image of another property", Update + "//MessagePropertyName", "Id"),
        Text("SC1502", "an image after an operation that is not done", Step + "[Stage='20']//ImageType", "1"),
        Attribute(
            "SC1502",
            "a type that the assembly does not have",
            "//PluginType",
            "Name",
            "SalesCorner.Plugins.Nothing"
        ),
        Text("SC1502", "an image of both kinds on a creation", $"{Step}[SdkMessageId='{Create}']//ImageType", "2"),
        Text("SC1505", "a rank of zero", Step + "/Rank", "0"),
        Text("SC1505", "a rank that is a word", Step + "/Rank", "first"),
        Text("SC1505", "a step that is called from elsewhere", Step + "/InvocationSource", "5"),
        Text("SC1505", "a deployment that is none", Step + "/SupportedDeployment", "3"),
        Text("SC1505", "a handler that is a service endpoint", Step + "/EventHandlerTypeCode", "4618"),
        Text("SC1505", "a job that is deleted and never ran", Step + "[Mode='0']/AsyncAutoDelete", "1"),
        Text(
            "SC1505",
            "a step on all activities",
            Step + "[not(.//SdkMessageProcessingStepImage)]/PrimaryEntity",
            "activitypointer"
        ),
        Twice("SC1505", "an image's alias that stands twice", Step + "//SdkMessageProcessingStepImage"),
        Text("SC1505", "a type of image that is none", Step + "//ImageType", "3"),
        Node("SC1505", "a step that is registered twice", Step, step => step.AddAfterSelf(Copy(step))),
        Attribute("SC1003", "one id of two steps", Step, "SdkMessageProcessingStepId", $"{{{NoId}}}")
            .Again(Step + "[last()]", "SdkMessageProcessingStepId", $"{{{NoId}}}"),
        Text("SC1501", "an assembly outside the sandbox", "//PluginAssembly/IsolationMode", "1"),
        Attribute(
            "SC1501",
            "an assembly of another version",
            "//PluginAssembly",
            "FullName",
            "SalesCorner.Plugins, Version=9.0.0.0, Culture=neutral, PublicKeyToken=379e3c6f8ee01ff1"
        ),
        new(
            "SC1501",
            "an assembly that is none",
            (package, _) =>
                package.Write(package.Part(part => part.EndsWith(".dll", StringComparison.Ordinal)), [1, 2, 3])
        ),
        Part("SC1507", "a binding to no table", Api, "/bindingtype", node => node.Value = "1"),
        Part("SC1507", "a binding that is none", Api, "/bindingtype", node => node.Value = "3"),
        Part(
            "SC1507",
            "a privilege that is none",
            Api,
            "/executeprivilegename",
            node => node.Value = "prvReadsc_Nothing"
        ),
        Part("SC1507", "a flag of an API that says true", Api, "/isprivate", node => node.Value = "true"),
        Part(
            "SC1507",
            "steps of others that are a word",
            Api,
            "/allowedcustomprocessingsteptype",
            node => node.Value = "none"
        ),
        new("SC1507", "a function that answers nothing", Silent),
        Part("SC1507", "an API without a name", Api, "/name", node => node.Value = string.Empty),
        Part(
            "SC1507",
            "a parameter of a table that is no row",
            Parameter,
            ".",
            node => node.Add(new XElement("logicalentityname", "account"))
        ),
        Part("SC1507", "a parameter that is perhaps optional", Parameter, "/isoptional", node => node.Value = "yes"),
        Part("SC1504", "a type of parameter that is none", Parameter, "/type", node => node.Value = "13"),
        Part("SC1504", "an answer that is optional", Property, ".", node => node.Add(new XElement("isoptional", "0"))),
        Part("SC1504", "a parameter of another type than the code has", Parameter, "/type", node => node.Value = "0"),
        Part("SC1504", "an API that no plug-in answers", Api, "/plugintypeid/*", node => node.Value = NoId),
        Part("SC1004", "an API without the prefix", Api, ".", node => node.SetAttributeValue("uniquename", "WhatIf")),
        Part(
            "SC1602",
            "a type of environment variable that is none",
            "environmentvariabledefinition.xml",
            "/type",
            node => node.Value = "7"
        ),
        Part(
            "SC1602",
            "an environment variable without a name",
            "environmentvariabledefinition.xml",
            "/displayname",
            node => node.Remove()
        ),
        Flow("SC1601", "a call of an API that is none", "\"sc_RunNightly\"", "\"sc_RunDaily\""),
        Flow("SC1601", "a flow that is no JSON", "\"definition\"", "definition"),
        Flow(
            "SC1603",
            "an action after one that is not there",
            "\"Start_without_a_token\": [",
            "\"Start_somewhere\": ["
        ),
        Flow("SC1603", "an outcome that is none", "\"Succeeded\"", "\"Success\""),
        Flow("SC1603", "a variable that is never initialised", "variables('Done')", "variables('Finished')"),
        Flow(
            "SC1603",
            "the output of an action that is not there",
            "outputs('Run_one_chunk')",
            "outputs('Run_a_chunk')"
        ),
        Flow("SC1603", "a parameter that is not declared", "@parameters('$authentication')", "@parameters('$auth')"),
        Flow("SC1604", "a type of action that is none", "\"type\": \"Until\"", "\"type\": \"While\""),
        Flow("SC1604", "a frequency that is none", "\"frequency\": \"Day\"", "\"frequency\": \"Daily\""),
        Flow("SC1604", "another schema", "2016-06-01", "2019-06-01"),
        Flow("SC1604", "a flow without a trigger", "\"triggers\"", "\"events\""),
        Flow(
            "SC1605",
            "a connector of another name",
            "\"name\": \"shared_commondataserviceforapps\"",
            "\"name\": \"shared_office365\""
        ),
        Flow(
            "SC1605",
            "an action over another connector",
            "\"apiId\": \"/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps\"",
            "\"apiId\": \"shared_commondataserviceforapps\""
        ),
        Flow("SC1604", "a variable of no type", "\"type\": \"boolean\"", "\"type\": \"bool\""),
        Flow("SC1604", "a run that ends as nothing", "\"runStatus\": \"Failed\"", "\"runStatus\": \"Fail\""),
        Flow("SC1604", "a limit in words", "\"PT12H\"", "\"12 hours\""),
        Flow("SC1604", "a time zone that is none", "\"timeZone\": \"UTC\"", "\"timeZone\": \"Mars\""),
        Text("SC1604", "a flow of the category of workflows", "//Workflow/Category", "0"),
        Text("SC1604", "a flow that is on and off", "//Workflow/StatusCode", "1"),
        Text("SC1604", "a flow of a table", "//Workflow/PrimaryEntity", "opportunity"),
        Text("SC1605", "a connector that is none", "//connectionreference/connectorid", "commondataservice"),
        Attribute(
            "SC1601",
            "a connection reference that no flow has",
            "//connectionreference",
            "connectionreferencelogicalname",
            "sc_other"
        ),
        Attribute("SC1801", "a privilege that is none", "//RolePrivilege", "name", "prvRead_sc_Quota"),
        Attribute("SC1801", "a depth that is none", "//RolePrivilege", "level", "All"),
        Twice("SC1801", "a privilege that stands twice", "//RolePrivilege"),
        Manifest("SC1001", "a solution of another name", "//UniqueName", node => node.Value = "Sales Corner"),
        Manifest("SC1001", "a prefix of nine letters", "//CustomizationPrefix", node => node.Value = "salescorn"),
        Manifest(
            "SC1001",
            "an option prefix of four digits",
            "//CustomizationOptionValuePrefix",
            node => node.Value = "4827"
        ),
        Manifest(
            "SC1002",
            "a root component without content",
            "//RootComponent[@type='61']",
            node => node.SetAttributeValue("schemaName", "sc_/nothing.js")
        ),
        Manifest(
            "SC1002",
            "a content without its root component",
            "//RootComponent[@type!='60']",
            node => node.Remove()
        ),
        Manifest(
            "SC1002",
            "a type of root component that is none",
            "//RootComponent",
            node => node.SetAttributeValue("type", "9999")
        ),
        Manifest(
            "SC1002",
            "a standard table taken whole",
            "//RootComponent[@schemaName='opportunity']",
            node => node.SetAttributeValue("behavior", "0")
        ),
        Manifest("SC1010", "a version of one word", "//Version", node => node.Value = "1.0-beta"),
        Manifest("SC1010", "a version of five numbers", "//Version", node => node.Value = "1.0.0.0.1"),
        Manifest("SC1010", "a package that is managed and not", "//Managed", node => node.Value = "2"),
        Manifest(
            "SC1010",
            "a package of no platform",
            ".",
            node => node.SetAttributeValue("SolutionPackageVersion", "next")
        ),
        Manifest("SC1010", "a manifest without its dependencies", "//MissingDependencies", node => node.Remove()),
        Text("SC1010", "a version of introduction that is a word", "//IntroducedVersion", "one"),
        Part(
            "SC1602",
            "a default that is not of its type",
            "environmentvariabledefinition.xml",
            "/defaultvalue",
            node => node.Value = "maybe"
        ),
        Manifest(
            "SC1012",
            "a dependency that names nothing",
            "//MissingDependencies",
            node => node.Add(new XElement("MissingDependency"))
        ),
        More(
            "SC1012",
            "a control of another publisher",
            "//controlDescription",
            "<customControl name=\"abc_Some.Control\" formFactor=\"2\" />"
        ),
        Missing("SC1009", "a base language that is not listed", "//Languages/Language"),
        Attribute("SC1009", "a language that is none", "//displayname", "languagecode", "33"),
        Attribute(
            "SC1009",
            "a name in another language only",
            "//option/labels/label[@languagecode='1033']",
            "languagecode",
            "1031"
        ),
        Attribute(
            "SC1006",
            "a column without a description",
            "//attributes/attribute[IsCustomField='1']/Descriptions/Description[@languagecode='1033']",
            "description",
            string.Empty
        ),
        new(
            "SC1011",
            "no type for the assembly",
            (package, _) =>
                package.ContentTypes.Elements().Single(one => (string?)one.Attribute("Extension") == "dll").Remove()
        ),
        new(
            "SC1011",
            "no type for a part without an ending",
            (package, random) =>
                package
                    .ContentTypes.Elements()
                    .Where(one => one.Attribute("PartName") is not null)
                    .ElementAt(random.Next(5))
                    .Remove()
        ),
        new(
            "SC1011",
            "a type for a part that is not there",
            (package, _) => package.ContentTypes.Elements().Last().SetAttributeValue("PartName", "/nothing.xml")
        ),
        new("SC1011", "no list of types", (package, _) => package.Delete("[Content_Types].xml")),
        new("SC1005", "a file that nothing names", (package, _) => package.Write("Reports/x.xml", "<x/>"u8.ToArray())),
        new(
            "SC1005",
            "a flow without its file",
            (package, _) => package.Delete(package.Part(part => part.EndsWith(".json", StringComparison.Ordinal)))
        ),
        Renamed(
            "SC1008",
            "a property of a column that no export has",
            "//attributes/attribute/IsAuditEnabled",
            "IsAudited"
        ),
        Attribute("SC1008", "an attribute that no export has", "//savedquery//cell", "caption", "x"),
        Renamed("SC1008", "a part of a form that no export has", "//forms//section/rows/row", "line"),
        Missing("SC1008", "a step without what every export has", Step + "/IsHidden"),
    ];

    private static XElement Copy(XElement step)
    {
        var copy = new XElement(step);
        copy.SetAttributeValue("SdkMessageProcessingStepId", $"{{{NoId}}}");
        copy.Descendants("SdkMessageProcessingStepImage").Remove();
        return copy;
    }

    private static void Silent(PlantedPackage package, Random random)
    {
        package.Edit(
            package.Part(part => part.EndsWith(Api, StringComparison.Ordinal)),
            api => api.SetElementValue("isfunction", "1")
        );
        while (
            package.Find(part => part.Contains("sc_WhatIf/customapiresponseproperties/", StringComparison.Ordinal))
                is { } part
        )
        {
            package.Delete(part);
        }
    }
}
