using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class RootComponentRuleTests
{
    private const string Manifest = "Other/Solution.xml";

    [Fact]
    public Task A_root_component_without_content_is_found() =>
        Checks.FindsAsync<RootComponentRule>(
            copy =>
                copy.Edit(
                    Manifest,
                    root =>
                        root.Descendants("RootComponents")
                            .Single()
                            .Add(
                                new XElement(
                                    "RootComponent",
                                    new XAttribute("type", "1"),
                                    new XAttribute("schemaName", "sc_nothing"),
                                    new XAttribute("behavior", "0")
                                )
                            )
                ),
            "The root component sc_nothing (type 1) has no content."
        );

    [Theory]
    [InlineData("1", "sc_quota")]
    [InlineData("9", "sc_grade")]
    [InlineData("61", "sc_/team.js")]
    [InlineData("62", "sc_SalesCorner")]
    [InlineData("80", "sc_SalesCorner")]
    public Task Content_without_a_root_component_is_found(string type, string name) =>
        Checks.FindsAsync<RootComponentRule>(
            copy => copy.Edit(Manifest, root => Root(root, type, "schemaName", name).Remove()),
            $"{name} is in no root component of type {type}"
        );

    [Theory]
    [InlineData("20")]
    [InlineData("29")]
    [InlineData("60")]
    [InlineData("91")]
    [InlineData("92")]
    public Task Content_with_an_id_but_without_a_root_component_is_found(string type) =>
        Checks.FindsAsync<RootComponentRule>(
            copy =>
                copy.Edit(
                    Manifest,
                    root =>
                        root.Descendants("RootComponent").First(one => (string?)one.Attribute("type") == type).Remove()
                ),
            $"is in no root component of type {type}"
        );

    [Fact]
    public Task A_root_component_twice_is_found() =>
        Checks.FindsAsync<RootComponentRule>(
            copy =>
                copy.Edit(
                    Manifest,
                    root =>
                        root.Descendants("RootComponents")
                            .Single()
                            .Add(new XElement(Root(root, "1", "schemaName", "sc_quota")))
                ),
            "The root component sc_quota stands twice."
        );

    [Theory]
    [InlineData("opportunity", "0")]
    [InlineData("sc_quota", "2")]
    public Task A_wrong_behaviour_is_found(string table, string behaviour) =>
        Checks.FindsAsync<RootComponentRule>(
            copy =>
                copy.Edit(
                    Manifest,
                    root => Root(root, "1", "schemaName", table).SetAttributeValue("behavior", behaviour)
                ),
            $"The table {table} has behavior {behaviour}."
        );

    private static XElement Root(XElement manifest, string type, string attribute, string value) =>
        manifest
            .Descendants("RootComponent")
            .Single(one => (string?)one.Attribute("type") == type && (string?)one.Attribute(attribute) == value);
}
