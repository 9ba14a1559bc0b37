using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

/// <summary>A lead becomes account, contact and opportunity: case b7.</summary>
public sealed class QualifyLeadTests : IDisposable
{
    private readonly Sandbox sandbox = new();
    private readonly EntityReference lead;

    public QualifyLeadTests() =>
        lead = new EntityReference(
            "lead",
            sandbox.Service.Create(
                new Entity("lead")
                {
                    ["subject"] = "New machines",
                    ["firstname"] = "Ada",
                    ["lastname"] = "Lovelace",
                    ["companyname"] = "Contoso",
                    ["jobtitle"] = "Buyer",
                    ["telephone1"] = "123",
                    ["emailaddress1"] = "ada@contoso.example",
                    ["address1_city"] = "London",
                    ["estimatedamount"] = new Money(500m),
                    ["estimatedclosedate"] = new DateTime(2026, 6, 30, 0, 0, 0, DateTimeKind.Utc),
                    ["purchasetimeframe"] = new OptionSetValue(1),
                }
            )
        );

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void All_three_rows_are_made_and_the_lead_is_qualified()
    {
        var created = Qualify();

        var row = sandbox.Read("lead", lead.Id);
        Assert.Equal(["account", "contact", "opportunity"], created.Select(one => one.LogicalName));
        Assert.Equal((1, 3), (Choice(row, "statecode"), Choice(row, "statuscode")));
        Assert.Equal(created[2], row["qualifyingopportunityid"]);
    }

    [Fact]
    public void The_rows_take_over_what_the_lead_tells()
    {
        var created = Qualify();

        var account = sandbox.Read("account", created[0].Id);
        var contact = sandbox.Read("contact", created[1].Id);
        var deal = sandbox.Read("opportunity", created[2].Id);
        Assert.Equal(("Contoso", "London", "123"), (account["name"], account["address1_city"], account["telephone1"]));
        Assert.Equal(
            ("Ada Lovelace", "Buyer", "ada@contoso.example"),
            (contact["fullname"], contact["jobtitle"], contact["emailaddress1"])
        );
        Assert.Equal(("New machines", 500m), (deal["name"], deal.GetAttributeValue<Money>("estimatedvalue").Value));
        Assert.Equal((1, 0), (Choice(deal, "purchasetimeframe"), Choice(deal, "statecode")));
    }

    [Fact]
    public void The_rows_refer_to_one_another_and_to_the_lead()
    {
        var created = Qualify();

        var account = sandbox.Read("account", created[0].Id);
        var contact = sandbox.Read("contact", created[1].Id);
        var deal = sandbox.Read("opportunity", created[2].Id);
        Assert.Equal((created[1], lead), (account["primarycontactid"], account["originatingleadid"]));
        Assert.Equal((created[0], lead), (contact["parentcustomerid"], contact["originatingleadid"]));
        Assert.Equal(
            (created[0], created[0], created[1], lead),
            (deal["customerid"], deal["parentaccountid"], deal["parentcontactid"], deal["originatingleadid"])
        );
    }

    [Fact]
    public void Only_what_is_wanted_is_made()
    {
        var created = Qualify(request =>
        {
            request.CreateAccount = false;
            request.CreateContact = false;
            request.OpportunityCustomerId = new EntityReference("account", sandbox.Account("Known"));
        });

        var customer = sandbox
            .Read("opportunity", Assert.Single(created).Id)
            .GetAttributeValue<EntityReference>("customerid");
        Assert.Equal("Known", customer.Name);
        Assert.Equal(0, sandbox.Count("contact"));
    }

    [Fact]
    public void The_process_of_the_lead_goes_on_with_the_opportunity()
    {
        var process = new EntityReference(
            "leadtoopportunitysalesprocess",
            sandbox.Service.Create(new Entity("leadtoopportunitysalesprocess") { ["name"] = "Run", ["leadid"] = lead })
        );

        var created = Qualify(request => request.ProcessInstanceId = process);

        Assert.Equal(created[2], sandbox.Read(process.LogicalName, process.Id)["opportunityid"]);
    }

    [Fact]
    public void A_lead_is_qualified_once()
    {
        Qualify();

        var fault = Assert.Throws<DataverseFault>(() => Qualify());

        Assert.Contains("closed already", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, sandbox.Count("account"));
    }

    [Fact]
    public void A_user_who_may_not_make_one_of_the_rows_gets_none_of_them()
    {
        var rep = sandbox.User();
        sandbox.Grant(
            rep,
            [
                .. new[]
                {
                    "prvReadLead",
                    "prvWriteLead",
                    "prvAppendToLead",
                    "prvReadAccount",
                    "prvCreateAccount",
                    "prvAppendAccount",
                }.Select(name => (name, AccessDepth.Global)),
            ]
        );

        Assert.Throws<DataverseFault>(() => sandbox.Dataverse.As(rep).Execute(Request()));

        Assert.Equal((0, 0), (sandbox.Count("account"), Choice(sandbox.Read("lead", lead.Id), "statecode")));
    }

    [Fact]
    public void Steps_on_the_message_see_what_was_made()
    {
        sandbox.On(
            "QualifyLead",
            "lead",
            PipelineStage.PostOperation,
            call =>
                sandbox.Log.Add(
                    $"{((EntityReferenceCollection)call.Context.OutputParameters["CreatedEntities"]).Count} "
                        + $"of {call.Context.PrimaryEntityName}"
                )
        );

        Qualify();

        Assert.Equal(["3 of lead"], sandbox.Log);
    }

    [Fact]
    public void A_row_is_prepared_from_a_lead_without_being_stored()
    {
        var prepared = (
            (InitializeFromResponse)
                sandbox.Service.Execute(
                    new InitializeFromRequest
                    {
                        EntityMoniker = lead,
                        TargetEntityName = "contact",
                        TargetFieldType = TargetFieldType.All,
                    }
                )
        ).Entity;

        Assert.Equal(
            ("contact", "Lovelace", lead),
            (prepared.LogicalName, prepared["lastname"], prepared["originatingleadid"])
        );
        Assert.Equal(0, sandbox.Count("contact"));
    }

    private static int Choice(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;

    private QualifyLeadRequest Request() =>
        new()
        {
            LeadId = lead,
            CreateAccount = true,
            CreateContact = true,
            CreateOpportunity = true,
            Status = new OptionSetValue(-1),
        };

    private EntityReferenceCollection Qualify(Action<QualifyLeadRequest>? shape = null)
    {
        var request = Request();
        shape?.Invoke(request);
        return ((QualifyLeadResponse)sandbox.Service.Execute(request)).CreatedEntities;
    }
}
