using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class IdRuleTests
{
    private const string Views = "Entities/sc_Quota/SavedQueries";

    [Fact]
    public Task An_id_that_is_none_is_found() =>
        Checks.FindsAsync<IdRule>(
            copy =>
                copy.EditWith(
                    Views,
                    "\"My quotas\"",
                    root => root.Descendants("savedqueryid").Single().Value = "{my-quotas}"
                ),
            "\"{my-quotas}\" is no id."
        );

    [Fact]
    public Task One_id_at_two_components_is_found() =>
        Checks.FindsAsync<IdRule>(
            copy =>
            {
                var taken = copy.Source.ReadXml(copy.Source.Files("Roles")[0]).Attribute("id")!.Value;
                copy.EditWith(Views, "\"My quotas\"", root => root.Descendants("savedqueryid").Single().Value = taken);
            },
            "stands at 2 components."
        );

    [Fact]
    public Task A_file_named_by_another_id_is_found() =>
        Checks.FindsAsync<IdRule>(
            copy =>
                copy.EditWith(
                    Views,
                    "\"My quotas\"",
                    root => root.Descendants("savedqueryid").Single().Value = "{11111111-2222-4333-8444-555555555555}"
                ),
            "The file's name says another id than {11111111-2222-4333-8444-555555555555} inside."
        );

    [Fact]
    public Task Two_cells_with_one_id_are_found() =>
        Checks.FindsAsync<IdRule>(
            copy =>
                copy.EditWith(
                    "Entities/sc_Quota/FormXml/main",
                    "<forms",
                    root =>
                        root.Descendants("cell")
                            .Last()
                            .SetAttributeValue("id", root.Descendants("cell").First().Attribute("id")!.Value)
                ),
            "is not unique in its form"
        );
}
