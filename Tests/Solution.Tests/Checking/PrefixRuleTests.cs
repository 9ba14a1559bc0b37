using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class PrefixRuleTests
{
    [Fact]
    public Task A_custom_api_without_the_prefix_is_found() =>
        Checks.FindsAsync<PrefixRule>(
            copy =>
                copy.Edit("customapis/sc_WhatIf/customapi.xml", root => root.SetAttributeValue("uniquename", "WhatIf")),
            "\"WhatIf\" does not start with sc_."
        );

    [Fact]
    public Task A_web_resource_without_the_prefix_is_found() =>
        Checks.FindsAsync<PrefixRule>(
            copy => copy.Edit("WebResources/sc_/team.js.data.xml", root => root.Element("Name")!.Value = "team.js"),
            "\"team.js\" does not start with sc_."
        );

    [Fact]
    public Task A_web_resource_with_a_blank_is_found() =>
        Checks.FindsAsync<PrefixRule>(
            copy =>
                copy.Edit("WebResources/sc_/team.js.data.xml", root => root.Element("Name")!.Value = "sc_/what if.js"),
            "\"sc_/what if.js\" is no web resource name."
        );

    [Fact]
    public Task A_column_without_the_prefix_is_found() =>
        Checks.FindsAsync<PrefixRule>(
            copy => copy.Edit("Entities/Opportunity/Entity.xml", root => SetName(root, "score")),
            "\"score\" does not start with sc_."
        );

    [Fact]
    public Task An_environment_variable_without_the_prefix_is_found() =>
        Checks.FindsAsync<PrefixRule>(
            copy =>
                copy.Edit(
                    "environmentvariabledefinitions/sc_NotifyOwners/environmentvariabledefinition.xml",
                    root => root.SetAttributeValue("schemaname", "NotifyOwners")
                ),
            "\"NotifyOwners\" does not start with sc_."
        );

    private static void SetName(XElement root, string name) => root.Descendants("LogicalName").First().Value = name;
}
