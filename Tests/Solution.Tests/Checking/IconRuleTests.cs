using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class IconRuleTests
{
    [Fact]
    public Task An_icon_that_is_no_web_resource_is_found() =>
        Checks.FindsAsync<IconRule>(
            copy =>
                copy.Edit(
                    "Entities/sc_Quota/Entity.xml",
                    root => root.Descendants("IconVectorName").Single().Value = "sc_/icons/nothing.svg"
                ),
            "sc_Quota has the icon sc_/icons/nothing.svg, which is no web resource."
        );

    [Fact]
    public Task An_icon_in_another_case_is_found() =>
        Checks.FindsAsync<IconRule>(
            copy => copy.Edit("Entities/sc_Quota/Entity.xml", root => SetIcon(root, "sc_/icons/Quota.svg")),
            "sc_Quota has the icon sc_/icons/Quota.svg, which is no web resource."
        );

    private static void SetIcon(XElement root, string name) => root.Descendants("IconVectorName").Single().Value = name;
}
