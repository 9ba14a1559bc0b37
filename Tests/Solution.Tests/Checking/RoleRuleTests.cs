using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class RoleRuleTests
{
    [Theory]
    [InlineData("prvReadsc_Nothing")]
    [InlineData("prvMovesc_Quota")]
    [InlineData("prvReadPhoneCall")]
    [InlineData("prvReadSystemUser")]
    [InlineData("prvAssignsc_Settings")]
    public Task A_privilege_that_does_not_exist_is_found(string name) =>
        Finds(
            root => root.Descendants("RolePrivilege").First().SetAttributeValue("name", name),
            $"There is no privilege {name}."
        );

    [Fact]
    public Task A_depth_that_the_ownership_does_not_allow_is_found() =>
        Finds(
            root => Privilege(root, "prvReadsc_Settings").SetAttributeValue("level", "Basic"),
            "The privilege prvReadsc_Settings cannot have depth Basic."
        );

    [Fact]
    public Task An_unknown_depth_is_found() =>
        Finds(
            root => Privilege(root, "prvReadsc_Quota").SetAttributeValue("level", "User"),
            "The privilege prvReadsc_Quota cannot have depth User."
        );

    [Fact]
    public Task A_privilege_twice_is_found() =>
        Finds(
            root => root.Element("RolePrivileges")!.Add(new XElement(Privilege(root, "prvReadsc_Quota"))),
            "The role has prvReadsc_Quota twice."
        );

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<RoleRule>(copy => copy.Edit("Roles/SalesCorner Rep.xml", fault), problem);

    private static XElement Privilege(XElement role, string name) =>
        role.Descendants("RolePrivilege").Single(one => (string?)one.Attribute("name") == name);
}
