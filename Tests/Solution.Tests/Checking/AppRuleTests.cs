using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class AppRuleTests
{
    private const string App = "AppModules/sc_SalesCorner/AppModule.xml";

    [Theory]
    [InlineData("1")]
    [InlineData("26")]
    [InlineData("59")]
    [InlineData("60")]
    public Task A_component_that_does_not_exist_is_found(string type) =>
        Finds(
            root =>
                root.Element("AppModuleComponents")!
                    .Add(
                        new XElement(
                            "AppModuleComponent",
                            new XAttribute("type", type),
                            new XAttribute("id", "{11111111-2222-4333-8444-555555555555}")
                        )
                    ),
            $"The app lists 11111111-2222-4333-8444-555555555555 (type {type}), which does not exist."
        );

    [Fact]
    public Task A_table_that_is_shown_but_not_in_the_app_is_found() =>
        Finds(
            root => Component(root, "opportunity").Remove(),
            "opportunity (type 1) is shown here, but is not in the app."
        );

    [Theory]
    [InlineData("26")]
    [InlineData("59")]
    public Task A_view_or_chart_that_is_shown_but_not_in_the_app_is_found(string type) =>
        Finds(
            root =>
                root.Descendants("AppModuleComponent").Where(one => (string?)one.Attribute("type") == type).Remove(),
            $"(type {type}) is shown here, but is not in the app."
        );

    [Fact]
    public Task An_app_without_its_site_map_is_found() =>
        Finds(root => Component(root, "sc_SalesCorner").Remove(), "The app has no site map.");

    [Fact]
    public Task A_role_that_does_not_exist_is_found() =>
        Finds(
            root => root.Descendants("Role").First().SetAttributeValue("id", "{11111111-2222-4333-8444-555555555555}"),
            "There is no role {11111111-2222-4333-8444-555555555555}."
        );

    [Fact]
    public Task A_role_that_does_not_see_the_app_is_found() =>
        Finds(root => root.Descendants("Role").First().Remove(), "does not see the app.");

    [Fact]
    public Task An_icon_that_does_not_exist_is_found() =>
        Finds(
            root => root.Element("WebResourceId")!.Value = "11111111-2222-4333-8444-555555555555",
            "The app's icon 11111111-2222-4333-8444-555555555555 does not exist."
        );

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<AppRule>(copy => copy.Edit(App, fault), problem);

    private static XElement Component(XElement app, string name) =>
        app.Descendants("AppModuleComponent").Single(one => (string?)one.Attribute("schemaName") == name);
}
