using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class StepFileRuleTests
{
    [Fact]
    public Task A_step_file_that_says_something_else_is_found() =>
        Checks.FindsAsync<StepFileRule>(
            copy =>
                copy.EditWith(
                    "SdkMessageProcessingSteps",
                    "<Stage>20</Stage>",
                    step => step.Element("Rank")!.Value = "7"
                ),
            "The file says something else than the plug-ins declare."
        );

    [Fact]
    public Task A_step_without_a_file_is_found() =>
        Checks.FindsAsync<StepFileRule>(
            copy => copy.Delete(copy.Source.Files("SdkMessageProcessingSteps")[0]),
            "A plug-in declares this, but the file is missing."
        );

    [Fact]
    public Task A_step_that_nobody_declares_is_found() =>
        Checks.FindsAsync<StepFileRule>(
            copy =>
                copy.Write(
                    "SdkMessageProcessingSteps/{11111111-2222-4333-8444-555555555555}.xml",
                    new XElement("SdkMessageProcessingStep").ToString()
                ),
            "No plug-in declares this step."
        );

    [Fact]
    public Task A_line_of_the_reviewed_list_that_differs_is_found() =>
        Checks.FindsAsync<StepFileRule>(
            copy => copy.Replace("plugin-steps.txt", "PreOperation", "PostOperation"),
            "The file says something else than the plug-ins declare."
        );
}
