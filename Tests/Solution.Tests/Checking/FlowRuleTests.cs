using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class FlowRuleTests
{
    [Fact]
    public Task A_connection_reference_that_the_solution_lacks_is_found() =>
        Checks.FindsAsync<FlowRule>(
            copy => copy.Edit("Other/Customizations.xml", root => root.Descendants("connectionreference").Remove()),
            "The flow uses the connection reference sc_sharedcommondataserviceforapps, which the solution "
                + "does not have."
        );

    [Fact]
    public Task A_connection_reference_that_no_flow_uses_is_found() =>
        Checks.FindsAsync<FlowRule>(
            copy =>
                copy.Edit(
                    "Other/Customizations.xml",
                    root =>
                        root.Element("connectionreferences")!
                            .Add(
                                new XElement(
                                    "connectionreference",
                                    new XAttribute("connectionreferencelogicalname", "sc_other")
                                )
                            )
                ),
            "No flow uses this connection reference."
        );

    [Fact]
    public Task A_call_of_no_custom_api_is_found() =>
        Json(
            "\"sc_RunNightly\"",
            "\"sc_RunDaily\"",
            "The flow calls sc_RunDaily, which is no custom API of the solution."
        );

    [Fact]
    public Task A_parameter_that_the_api_does_not_take_is_found() =>
        Json(
            "item/ContinuationToken",
            "item/Token",
            "The flow gives sc_RunNightly a parameter Token, which it does not take."
        );

    [Fact]
    public Task A_connection_that_the_flow_does_not_declare_is_found() =>
        Json(
            "\"connectionName\": \"shared_commondataserviceforapps\"",
            "\"connectionName\": \"other\"",
            "An action uses the connection other, which the flow does not declare."
        );

    [Fact]
    public Task A_required_parameter_that_is_not_given_is_found() =>
        Checks.FindsAsync<FlowRule>(
            copy =>
                copy.Edit(
                    "customapis/sc_RunNightly/customapirequestparameters/RepId/customapirequestparameter.xml",
                    root => root.Element("isoptional")!.Value = "0"
                ),
            "The flow does not give sc_RunNightly its parameter RepId."
        );

    [Fact]
    public async Task A_file_that_is_not_in_the_package_is_found()
    {
        var package = await Shipped.PackAsync();
        using var zip = new ZipCopy(package.Zip);

        zip.Delete(name => name.StartsWith("Workflows/", StringComparison.Ordinal));

        Assert.Contains(
            zip.Check(new FlowRule()),
            finding => finding.Problem.EndsWith("is missing or no JSON.", StringComparison.Ordinal)
        );
    }

    private static Task Json(string old, string replacement, string problem) =>
        Checks.FindsAsync<FlowRule>(copy => copy.Replace(FlowFile(copy), old, replacement), problem);

    private static string FlowFile(SolutionCopy copy) => copy.Source.Files("Workflows", "*.json")[0];
}
