using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class CustomApiRuleTests
{
    private const string Api = "customapis/sc_WhatIf/customapi.xml";
    private const string Input =
        "customapis/sc_WhatIf/customapirequestparameters/WinRate/customapirequestparameter.xml";
    private const string Output =
        "customapis/sc_WhatIf/customapiresponseproperties/GapDeals/customapiresponseproperty.xml";

    [Fact]
    public Task An_api_that_no_plug_in_answers_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Edit(Api, root => root.Element("plugintypeid")?.Remove()),
            "No registered plug-in answers sc_WhatIf."
        );

    [Fact]
    public Task An_api_in_the_folder_of_another_name_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Edit(Api, root => root.SetAttributeValue("uniquename", "sc_Other")),
            "sc_Other does not stand in the folder of its name."
        );

    [Fact]
    public Task A_parameter_of_no_type_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Edit(Input, root => root.Element("type")!.Value = "13"),
            "13 is no type of parameter."
        );

    [Fact]
    public Task A_request_parameter_without_isoptional_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Edit(Input, root => root.Element("isoptional")!.Remove()),
            "A request parameter says whether it is optional."
        );

    [Fact]
    public Task A_response_property_with_isoptional_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Edit(Output, root => root.Add(new XElement("isoptional", "0"))),
            "A response property has no isoptional"
        );

    [Fact]
    public Task A_parameter_in_the_folder_of_another_name_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Edit(Input, root => root.SetAttributeValue("uniquename", "Other")),
            "The parameter does not stand in the folder of its name."
        );

    [Fact]
    public Task An_input_that_the_code_takes_but_the_solution_lacks_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Delete(Input),
            "The code of sc_WhatIf takes WinRate, but the solution does not have it."
        );

    [Fact]
    public Task An_output_that_the_code_answers_but_the_solution_lacks_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Delete(Output),
            "The code of sc_WhatIf answers GapDeals, but the solution does not have it."
        );

    [Theory]
    [InlineData("type", "10")]
    [InlineData("isoptional", "0")]
    public Task A_parameter_of_another_shape_than_the_codes_is_found(string element, string value) =>
        Checks.FindsAsync<CustomApiRule>(
            copy => copy.Edit(Input, root => root.Element(element)!.Value = value),
            "The code declares WinRate as optional Decimal."
        );

    [Fact]
    public Task A_parameter_that_the_code_does_not_declare_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy =>
                copy.Write(
                    Input.Replace("WinRate", "Other", StringComparison.Ordinal),
                    copy.Read(Input).Replace("WinRate", "Other", StringComparison.Ordinal)
                ),
            "The solution says that sc_WhatIf takes Other, but its code does not."
        );

    [Fact]
    public Task An_api_that_the_code_answers_but_the_solution_lacks_is_found() =>
        Checks.FindsAsync<CustomApiRule>(
            copy =>
            {
                foreach (var file in copy.Source.Files("customapis/sc_WhatIf"))
                {
                    copy.Delete(file);
                }
            },
            "WhatIfPlugin answers sc_WhatIf, which the solution does not have."
        );
}
