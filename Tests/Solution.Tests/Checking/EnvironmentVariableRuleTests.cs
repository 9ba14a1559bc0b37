using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class EnvironmentVariableRuleTests
{
    private const string Definition =
        "environmentvariabledefinitions/sc_NotifyOwners/environmentvariabledefinition.xml";

    [Fact]
    public Task A_variable_of_no_type_is_found() =>
        Checks.FindsAsync<EnvironmentVariableRule>(
            copy => copy.Edit(Definition, root => root.Element("type")!.Value = "7"),
            "7 is no type of environment variable."
        );

    [Fact]
    public Task A_variable_in_the_folder_of_another_name_is_found() =>
        Checks.FindsAsync<EnvironmentVariableRule>(
            copy => copy.Edit(Definition, root => root.SetAttributeValue("schemaname", "sc_Other")),
            "The variable sc_Other does not stand in the folder of its name."
        );

    [Fact]
    public Task A_variable_without_a_name_is_found() =>
        Checks.FindsAsync<EnvironmentVariableRule>(
            copy => copy.Edit(Definition, root => root.Element("displayname")!.Attribute("default")!.Remove()),
            "The variable sc_NotifyOwners has no display name."
        );

    [Fact]
    public Task A_value_in_the_package_is_found() =>
        Checks.FindsAsync<EnvironmentVariableRule>(
            copy =>
                copy.Write(
                    "environmentvariabledefinitions/sc_NotifyOwners/environmentvariablevalues.json",
                    new XElement("x").ToString()
                ),
            "The package carries a value, which clashes with the environment's own."
        );
}
