using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class StepRuleTests
{
    [Fact]
    public Task A_type_that_is_not_registered_is_found() =>
        Finds(
            step => step.Element("PluginTypeId")!.Value = "11111111-2222-4333-8444-555555555555",
            "is not registered."
        );

    [Fact]
    public Task A_message_with_another_id_in_each_environment_is_found() =>
        Finds(
            step => step.Element("SdkMessageId")!.Value = "11111111-2222-4333-8444-555555555555",
            "is not one that every environment has."
        );

    [Fact]
    public Task A_table_that_does_not_exist_is_found() =>
        Finds(step => step.Element("PrimaryEntity")!.Value = "sc_nothing", "The table sc_nothing does not exist.");

    [Fact]
    public Task A_filter_column_that_the_table_lacks_is_found() =>
        Finds(step => step.Element("FilteringAttributes")!.Value = "sc_nothing", "has no column \"sc_nothing\".");

    [Fact]
    public Task An_update_without_a_filter_is_found() =>
        Finds(step => step.Element("FilteringAttributes")!.Remove(), "The step fires on every update.");

    [Fact]
    public Task A_filter_on_a_creation_is_found() =>
        Finds(step => step.Element("SdkMessageId")!.Value = Create, "A Create step cannot be filtered by columns.");

    [Fact]
    public Task A_stage_that_no_step_has_is_found() =>
        Finds(step => step.Element("Stage")!.Value = "30", "No step can run in stage 30.");

    [Fact]
    public Task An_asynchronous_step_before_the_operation_is_found() =>
        Finds(step => step.Element("Mode")!.Value = "1", "A step in stage 20 cannot run in mode 1.");

    [Fact]
    public Task A_pre_image_of_a_creation_is_found() =>
        Finds(step => step.Element("SdkMessageId")!.Value = Create, "A Create step in stage 20 has no pre-image.");

    [Fact]
    public Task A_post_image_before_the_operation_is_found() =>
        Finds(
            step => step.Descendants("ImageType").First().Value = "1",
            "A Update step in stage 20 has no post-image."
        );

    [Fact]
    public Task An_image_column_that_the_table_lacks_is_found() =>
        Finds(step => step.Descendants("Attributes").First().Value = "sc_nothing", "has no column \"sc_nothing\".");

    [Fact]
    public Task An_image_of_another_property_is_found() =>
        Finds(
            step => step.Descendants("MessagePropertyName").First().Value = "Id",
            "The image of a Update step is taken for Target."
        );

    [Fact]
    public Task A_type_that_the_assembly_lacks_is_found() =>
        Checks.FindsAsync<StepRule>(
            copy =>
                copy.EditWith(
                    "PluginAssemblies",
                    "<PluginAssembly",
                    root =>
                        root.Descendants("PluginType")
                            .First()
                            .SetAttributeValue("Name", "SalesCorner.Plugins.NothingPlugin")
                ),
            "The assembly has no plug-in SalesCorner.Plugins.NothingPlugin."
        );

    private const string Create = "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8";

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<StepRule>(
            copy =>
                copy.EditWith(
                    "SdkMessageProcessingSteps",
                    "OpportunityHealthPlugin: Update of opportunity (PreOperation)",
                    fault
                ),
            problem
        );
}
