using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class CustomApiRuleTests
{
    private const string Api = "customapis/sc_WhatIf/customapi.xml";
    private const string Input = "customapis/sc_WhatIf/customapirequestparameters/WinRate/customapirequestparameter.xml";
    private const string Output = "customapis/sc_WhatIf/customapiresponseproperties/GapDeals/customapiresponseproperty.xml";

    [Fact]
    public Task An_api_that_no_plug_in_answers_is_found() => Checks.FindsAsync<CustomApiRule>(
        copy => copy.Edit(Api, root => root.Element("plugintypeid")?.Remove()), "No registered plug-in answers sc_WhatIf.");

    [Fact]
    public Task An_api_in_the_folder_of_another_name_is_found() => Checks.FindsAsync<CustomApiRule>(
        copy => copy.Edit(Api, root => root.SetAttributeValue("uniquename", "sc_Other")), "sc_Other does not stand in the folder of its name.");

    [Fact]
    public Task A_parameter_of_no_type_is_found() => Checks.FindsAsync<CustomApiRule>(
        copy => copy.Edit(Input, root => root.Element("type")!.Value = "13"), "13 is no type of parameter.");

    [Fact]
    public Task A_request_parameter_without_isoptional_is_found() => Checks.FindsAsync<CustomApiRule>(
        copy => copy.Edit(Input, root => root.Element("isoptional")!.Remove()), "A request parameter says whether it is optional.");

    [Fact]
    public Task A_response_property_with_isoptional_is_found() => Checks.FindsAsync<CustomApiRule>(
        copy => copy.Edit(Output, root => root.Add(new XElement("isoptional", "0"))), "A response property has no isoptional");

    [Fact]
    public Task A_parameter_in_the_folder_of_another_name_is_found() => Checks.FindsAsync<CustomApiRule>(
        copy => copy.Edit(Input, root => root.SetAttributeValue("uniquename", "Other")), "The parameter does not stand in the folder of its name.");
}
