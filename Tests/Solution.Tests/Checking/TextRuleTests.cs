using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class TextRuleTests
{
    [Theory]
    [InlineData("Entities/sc_Quota/Entity.xml", "LocalizedCollectionName")]
    [InlineData("Entities/sc_Quota/Entity.xml", "displayname")]
    [InlineData("OptionSets/sc_grade.xml", "label")]
    [InlineData("OptionSets/sc_grade.xml", "displayname")]
    [InlineData("AppModules/sc_SalesCorner/AppModule.xml", "Description")]
    [InlineData("Other/Solution.xml", "LocalizedName")]
    public Task A_missing_text_is_found(string file, string element) =>
        Checks.FindsAsync<TextRule>(
            copy =>
                copy.Edit(
                    file,
                    root => root.Descendants(element).First().SetAttributeValue("description", string.Empty)
                ),
            "The English text in <"
        );

    [Theory]
    [InlineData("Entities/sc_Quota/SavedQueries", "LocalizedName")]
    [InlineData("Entities/sc_RepCoverage/Visualizations", "LocalizedName")]
    [InlineData("Entities/sc_Quota/FormXml/main", "LocalizedName")]
    [InlineData("Entities/sc_Quota/FormXml/main", "label")]
    [InlineData("Dashboards", "LocalizedName")]
    [InlineData("Workflows", "LocalizedName")]
    public Task A_missing_name_is_found(string folder, string element) =>
        Checks.FindsAsync<TextRule>(
            copy =>
                copy.EditWith(
                    folder,
                    element,
                    root => root.Descendants(element).First().SetAttributeValue("description", " ")
                ),
            "The English text in <"
        );

    [Fact]
    public Task A_column_without_a_description_is_found() =>
        Checks.FindsAsync<TextRule>(
            copy =>
                copy.Edit(
                    "Entities/Opportunity/Entity.xml",
                    root => root.Descendants("attribute").First().Element("Descriptions")!.Remove()
                ),
            "The English text in <Descriptions> is missing."
        );

    [Fact]
    public Task A_text_in_another_language_only_is_found() =>
        Checks.FindsAsync<TextRule>(
            copy =>
                copy.Edit(
                    "OptionSets/sc_grade.xml",
                    root => root.Descendants("label").First().SetAttributeValue("languagecode", "1031")
                ),
            "The English text in <labels> is missing."
        );

    [Fact]
    public Task A_site_map_area_without_a_title_is_found() =>
        Checks.FindsAsync<TextRule>(
            copy =>
                copy.Edit(
                    "AppModuleSiteMaps/sc_SalesCorner/AppModuleSiteMap.xml",
                    root => root.Descendants("Titles").First().Remove()
                ),
            "The English text in <Titles> is missing."
        );

    [Fact]
    public Task A_custom_api_without_a_description_is_found() =>
        Checks.FindsAsync<TextRule>(
            copy => copy.Edit("customapis/sc_WhatIf/customapi.xml", root => Clear(root)),
            "The English text in <description> is missing."
        );

    [Fact]
    public Task A_web_resource_without_a_name_is_found() =>
        Checks.FindsAsync<TextRule>(
            copy =>
                copy.Edit(
                    "WebResources/sc_/team.js.data.xml",
                    root => root.Element("DisplayName")!.Value = string.Empty
                ),
            "The English text in <DisplayName> is missing."
        );

    private static void Clear(XElement root) => root.Element("description")!.SetAttributeValue("default", string.Empty);
}
