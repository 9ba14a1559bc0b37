using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class MergeTests : IDisposable
{
    private readonly Sandbox sandbox = new();
    private readonly Guid kept;
    private readonly Guid twin;

    public MergeTests()
    {
        kept = sandbox.Account("Contoso");
        twin = sandbox.Account("Contoso Ltd");
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void The_subordinate_row_is_deactivated_and_says_into_what_it_was_merged()
    {
        Merge();

        var row = sandbox.Read("account", twin);
        Assert.Equal((1, 2), (Choice(row, "statecode"), Choice(row, "statuscode")));
        Assert.True(row.GetAttributeValue<bool>("merged"));
        Assert.Equal(kept, row.GetAttributeValue<EntityReference>("masterid").Id);
    }

    [Theory]
    [InlineData("opportunity", "name", "customerid")]
    [InlineData("opportunity", "name", "parentaccountid")]
    [InlineData("contact", "lastname", "parentcustomerid")]
    [InlineData("account", "name", "parentaccountid")]
    [InlineData("task", "subject", "regardingobjectid")]
    [InlineData("lead", "subject", "parentaccountid")]
    [InlineData("annotation", "subject", "objectid")]
    public void Related_rows_go_to_the_row_that_is_kept(string table, string name, string lookup)
    {
        var child = sandbox.Service.Create(
            new Entity(table) { [name] = "Child", [lookup] = new EntityReference("account", twin) }
        );

        Merge();

        Assert.Equal(kept, sandbox.Read(table, child).GetAttributeValue<EntityReference>(lookup).Id);
    }

    [Fact]
    public void A_closed_deal_goes_too()
    {
        var deal = sandbox.Service.Create(
            new Entity("opportunity") { ["name"] = "Deal", ["customerid"] = new EntityReference("account", twin) }
        );
        sandbox.Service.Update(new Entity("opportunity", deal) { ["statecode"] = new OptionSetValue(2) });

        Merge();

        Assert.Equal(kept, sandbox.Read("opportunity", deal).GetAttributeValue<EntityReference>("customerid").Id);
    }

    [Fact]
    public void Only_the_content_of_the_request_changes_the_row_that_is_kept()
    {
        sandbox.Service.Update(new Entity("account", twin) { ["telephone1"] = "1", ["fax"] = "2" });

        Merge(request => request["UpdateContent"] = new Entity("account") { ["telephone1"] = "1" });

        var row = sandbox.Read("account", kept);
        Assert.Equal(("Contoso", "1", null), (row["name"], row["telephone1"], row.GetAttributeValue<string>("fax")));
    }

    [Fact]
    public void Plugins_on_merge_see_its_parameters_and_may_change_the_content()
    {
        sandbox.On(
            "Merge",
            "account",
            PipelineStage.PreOperation,
            call =>
            {
                sandbox.Log.Add(
                    $"{call.Context.PrimaryEntityId == kept} "
                        + $"{(Guid)call.Context.InputParameters["SubordinateId"] == twin}"
                );
                ((Entity)call.Context.InputParameters["UpdateContent"])["fax"] = "9";
            }
        );
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PostOperation,
            call =>
                sandbox.Log.Add(
                    $"{call.Context.ParentContext.ParentContext.MessageName}: "
                        + $"{string.Join(',', call.Target.Attributes.Keys.Order())}"
                )
        );

        Merge();

        Assert.Equal(
            [
                "True True",
                "Merge: fax,modifiedby,modifiedon,modifiedonbehalfby",
                "Merge: modifiedby,modifiedon,modifiedonbehalfby,statecode,statuscode",
            ],
            sandbox.Log
        );
        Assert.Equal("9", sandbox.Read("account", kept)["fax"]);
    }

    [Fact]
    public void The_user_needs_rights_on_the_two_rows_and_on_nothing_that_goes_with_them()
    {
        sandbox.Service.Create(
            new Entity("contact") { ["lastname"] = "C", ["parentcustomerid"] = new EntityReference("account", twin) }
        );
        var rep = sandbox.User();
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Global), ("prvWriteAccount", AccessDepth.Global));

        sandbox.Dataverse.As(rep).Execute(Request());

        Assert.True(sandbox.Read("account", twin).GetAttributeValue<bool>("merged"));
    }

    [Fact]
    public void A_user_without_the_right_to_write_both_is_refused()
    {
        var rep = sandbox.User();
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Global), ("prvWriteAccount", AccessDepth.Basic));

        var fault = Assert.Throws<DataverseFault>(() => sandbox.Dataverse.As(rep).Execute(Request()));

        Assert.Equal(unchecked((int)0x80048306), fault.ErrorCode);
    }

    [Fact]
    public void Rows_that_hang_under_different_parents_are_refused_when_the_request_asks_for_the_check()
    {
        sandbox.Service.Update(
            new Entity("account", twin)
            {
                ["parentaccountid"] = new EntityReference("account", sandbox.Account("Holding")),
            }
        );

        Refuses("differently parented", request => request["PerformParentingChecks"] = true);
        Merge();
    }

    [Fact]
    public void A_row_is_not_merged_into_what_hangs_below_it()
    {
        var between = sandbox.Service.Create(
            new Entity("account") { ["name"] = "Between", ["parentaccountid"] = new EntityReference("account", twin) }
        );
        sandbox.Service.Update(
            new Entity("account", kept) { ["parentaccountid"] = new EntityReference("account", between) }
        );

        Refuses("cyclical parenting");
    }

    [Fact]
    public void Identical_and_inactive_rows_are_refused()
    {
        Refuses("identical", request => request["SubordinateId"] = kept);
        Merge();
        Refuses("inactive");
    }

    [Fact]
    public void A_table_whose_rows_cannot_be_merged_is_named()
    {
        var deal = sandbox.Opportunity();

        Refuses("'opportunity'", request => request["Target"] = new EntityReference("opportunity", deal));
    }

    [Fact]
    public void A_case_keeps_its_values_and_the_other_one_is_canceled_as_merged()
    {
        var first = Case("First");
        var second = Case("Second");

        Merge(request =>
        {
            request["Target"] = new EntityReference("incident", first);
            request["SubordinateId"] = second;
            request["UpdateContent"] = new Entity("incident") { ["title"] = "Other" };
        });

        Assert.Equal("First", sandbox.Read("incident", first)["title"]);
        Assert.Equal(2000, Choice(sandbox.Read("incident", second), "statuscode"));
    }

    private static int Choice(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;

    private Guid Case(string title) =>
        sandbox.Service.Create(
            new Entity("incident") { ["title"] = title, ["customerid"] = new EntityReference("account", kept) }
        );

    private OrganizationRequest Request(Action<OrganizationRequest>? shape = null)
    {
        var request = new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("account", kept),
            ["SubordinateId"] = twin,
            ["PerformParentingChecks"] = false,
        };
        shape?.Invoke(request);
        return request;
    }

    private void Merge(Action<OrganizationRequest>? shape = null) => sandbox.Service.Execute(Request(shape));

    private void Refuses(string words, Action<OrganizationRequest>? shape = null) =>
        Assert.Contains(words, Assert.Throws<DataverseFault>(() => Merge(shape)).Message, StringComparison.Ordinal);
}
