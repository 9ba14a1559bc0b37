using System.Text;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Import;

public sealed class SettingImportTests : IDisposable
{
    private readonly ImportWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void An_environment_variable_comes_with_its_default_and_value()
    {
        world.Import(WithVariable("30", "45"));

        var definition = Assert.Single(world.Components.EnvironmentVariables);
        Assert.Equal("30", world.Read("environmentvariabledefinition", definition.Id)!["defaultvalue"]);
        Assert.Equal("45", Value()!["value"]);
    }

    [Fact]
    public void A_value_that_the_environment_has_already_stays()
    {
        world.Import(WithVariable("30", "45"));

        world.Import(WithVariable("31", "46"));

        Assert.Equal("45", Value()!["value"]);
    }

    [Fact]
    public void A_web_resource_comes_with_its_content()
    {
        var id = new Guid("5a0e3c11-7b1d-4e0b-9d7a-0c54a5d1b001");
        world.Import(
            Some.SolutionZip()
                .With(
                    "WebResources",
                    new XElement(
                        "WebResource",
                        new XElement("WebResourceId", id),
                        new XElement("Name", "new_/a.svg"),
                        new XElement("WebResourceType", "11"),
                        new XElement("FileName", "/WebResources/new_asvg")
                    )
                )
                .Root(61, "new_/a.svg")
                .File("WebResources/new_asvg", "<svg />")
        );

        Assert.Equal("<svg />", Encoding.UTF8.GetString(world.Components.WebResources.Single().File!));
        Assert.Equal(Convert.ToBase64String("<svg />"u8), world.Read("webresource", id)!["content"]);
    }

    [Fact]
    public void A_flow_is_kept_and_stays_off()
    {
        var id = new Guid("5a0e3c11-7b1d-4e0b-9d7a-0c54a5d10029");
        world.Import(WithFlow(id).Root(29, id: id));

        var flow = world.Read("workflow", id)!;
        Assert.Equal("{}", flow["clientdata"]);
        Assert.Equal(new OptionSetValue(0), flow["statecode"]);
        Assert.Equal("new_dataverse", Assert.Single(world.Components.Of(ComponentKind.ConnectionReference)).Name);
    }

    [Fact]
    public void A_flow_that_solution_xml_does_not_list_is_refused()
    {
        var message = world.Refusal(WithFlow(new Guid("5a0e3c11-7b1d-4e0b-9d7a-0c54a5d10029")));

        Assert.Contains("Workflow[Nightly]", message, StringComparison.Ordinal);
        Assert.Contains("not declared in the solution file", message, StringComparison.Ordinal);
    }

    private static SolutionZip WithVariable(string standard, string value) =>
        Some.SolutionZip()
            .File(
                "environmentvariabledefinitions/new_Days/environmentvariabledefinition.xml",
                $"""
                <environmentvariabledefinition schemaname="new_Days"><defaultvalue>{standard}</defaultvalue>
                <displayname default="Days" /><type>100000001</type></environmentvariabledefinition>
                """
            )
            .File(
                "environmentvariabledefinitions/new_Days/environmentvariablevalues.json",
                $$"""
                { "environmentvariablevalues": { "environmentvariablevalue": { "value": "{{value}}" } } }
                """
            );

    private static SolutionZip WithFlow(Guid id) =>
        Some.SolutionZip()
            .With(
                "Workflows",
                new XElement(
                    "Workflow",
                    new XAttribute("WorkflowId", id.ToString("B")),
                    new XAttribute("Name", "Nightly"),
                    new XElement("JsonFileName", "/Workflows/nightly.json"),
                    new XElement("Category", "5")
                )
            )
            .With(
                "connectionreferences",
                new XElement(
                    "connectionreference",
                    new XAttribute("connectionreferencelogicalname", "new_dataverse"),
                    new XElement("connectorid", "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps")
                )
            )
            .File("Workflows/nightly.json", "{}");

    private Entity? Value() =>
        world.Read("environmentvariablevalue", StableId.Of("environmentvariablevalue", "new_Days"));
}
