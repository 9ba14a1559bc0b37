using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class FormReferenceRuleTests
{
    private const string Coverage = "Entities/sc_RepCoverage/FormXml/main";
    private const string Deal = "Entities/Opportunity/FormXml/main";

    [Fact]
    public Task A_list_of_no_table_is_found() =>
        Checks.FindsAsync<FormReferenceRule>(
            copy =>
                copy.EditWith(
                    Deal,
                    "TargetEntityType",
                    root => root.Descendants("TargetEntityType").First().Value = "sc_nothing"
                ),
            "The list shows sc_nothing, which is no table."
        );

    [Fact]
    public Task A_list_with_no_view_is_found() =>
        Checks.FindsAsync<FormReferenceRule>(
            copy =>
                copy.EditWith(
                    Deal,
                    "ViewId",
                    root => root.Descendants("ViewId").First().Value = "{11111111-2222-4333-8444-555555555555}"
                ),
            "The list's view {11111111-2222-4333-8444-555555555555} is no view of"
        );

    [Fact]
    public Task A_list_over_a_relationship_that_does_not_lead_there_is_found() =>
        Checks.FindsAsync<FormReferenceRule>(
            copy =>
                copy.EditWith(
                    Deal,
                    "RelationshipName",
                    root => root.Descendants("RelationshipName").First(one => one.Value.Length > 0).Value = "sc_nothing"
                ),
            "No relationship sc_nothing leads from opportunity to"
        );

    [Fact]
    public Task A_quick_view_form_that_does_not_exist_is_found() =>
        Checks.FindsAsync<FormReferenceRule>(
            copy => EditQuickView(copy, "11111111-2222-4333-8444-555555555555"),
            "There is no quick-view form 11111111-2222-4333-8444-555555555555"
        );

    [Fact]
    public Task A_web_resource_that_does_not_exist_is_found() =>
        Checks.FindsAsync<FormReferenceRule>(
            copy =>
                copy.EditWith(
                    Coverage,
                    "sc_/pipeline.html",
                    root => root.Descendants("Url").First().Value = "sc_/nothing.html"
                ),
            "There is no web resource sc_/nothing.html."
        );

    [Fact]
    public Task A_script_that_does_not_exist_is_found() =>
        Checks.FindsAsync<FormReferenceRule>(
            copy =>
                copy.EditWith(
                    Coverage,
                    "<forms",
                    root =>
                        root.Descendants("form")
                            .Single()
                            .Add(
                                new XElement(
                                    "formLibraries",
                                    new XElement("Library", new XAttribute("name", "sc_/nothing.js"))
                                )
                            )
                ),
            "There is no web resource sc_/nothing.js."
        );

    [Fact]
    public Task A_handler_that_the_script_lacks_is_found() =>
        Checks.FindsAsync<FormReferenceRule>(
            copy =>
                copy.EditWith(
                    Coverage,
                    "<forms",
                    root =>
                        root.Descendants("form")
                            .Single()
                            .Add(
                                new XElement(
                                    "events",
                                    new XElement(
                                        "Handler",
                                        new XAttribute("libraryName", "sc_/team.js"),
                                        new XAttribute("functionName", "SalesCorner.noSuchFunction")
                                    )
                                )
                            )
                ),
            "sc_/team.js has no function noSuchFunction."
        );

    [Fact]
    public Task A_form_for_a_role_that_does_not_exist_is_found() =>
        Checks.FindsAsync<FormReferenceRule>(
            copy =>
                copy.EditWith(
                    Coverage,
                    "<Everyone />",
                    root =>
                        root.Descendants("Everyone")
                            .Single()
                            .ReplaceWith(
                                new XElement("Role", new XAttribute("Id", "{11111111-2222-4333-8444-555555555555}"))
                            )
                ),
            "The form is for the role {11111111-2222-4333-8444-555555555555}, which does not exist."
        );

    private static void EditQuickView(SolutionCopy copy, string id) =>
        copy.Edit(
            copy.Source.Files("Entities", "*.xml")
                .First(path => copy.Read(path).Contains("<QuickForms>", StringComparison.Ordinal)),
            root =>
            {
                var forms = root.Descendants("QuickForms").First();
                var list = XElement.Parse(forms.Value);
                list.Element("QuickFormId")!.Value = id;
                forms.Value = list.ToString(SaveOptions.DisableFormatting);
            }
        );
}
