using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class SiteMapRuleTests
{
    [Fact]
    public Task A_table_that_does_not_exist_is_found() =>
        Finds(
            root =>
                root.Descendants("SubArea")
                    .First(one => one.Attribute("Entity") is not null)
                    .SetAttributeValue("Entity", "sc_nothing"),
            "The table sc_nothing does not exist."
        );

    [Fact]
    public Task A_dashboard_that_does_not_exist_is_found() =>
        Finds(
            root =>
                root.Descendants("SubArea")
                    .First(one => one.Attribute("DefaultDashboard") is not null)
                    .SetAttributeValue("DefaultDashboard", "11111111-2222-4333-8444-555555555555"),
            "There is no dashboard 11111111-2222-4333-8444-555555555555."
        );

    [Fact]
    public Task An_icon_that_does_not_exist_is_found() =>
        Finds(
            root => root.Descendants("SubArea").First().SetAttributeValue("VectorIcon", "$webresource:sc_/nothing.svg"),
            "There is no web resource sc_/nothing.svg."
        );

    [Fact]
    public Task An_entry_that_leads_nowhere_is_found() =>
        Finds(
            root =>
                root.Descendants("SubArea")
                    .First(one => one.Attribute("Entity") is not null)
                    .Attribute("Entity")!
                    .Remove(),
            "The entry leads nowhere."
        );

    [Fact]
    public Task An_id_twice_is_found() =>
        Finds(
            root =>
                root.Descendants("SubArea")
                    .Last()
                    .SetAttributeValue("Id", root.Descendants("SubArea").First().Attribute("Id")!.Value),
            "stands twice."
        );

    [Fact]
    public Task An_empty_group_is_found() =>
        Finds(
            root => root.Descendants("Group").First().Elements("SubArea").Remove(),
            "Nothing stands below this entry."
        );

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<SiteMapRule>(
            copy => copy.Edit("AppModuleSiteMaps/sc_SalesCorner/AppModuleSiteMap.xml", fault),
            problem
        );
}
