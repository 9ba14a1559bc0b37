using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class SalesMessagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData(true, 6)]
    [InlineData(false, 3)]
    public void A_draft_counts_as_sent_or_waits_for_the_server(bool issueSend, int status)
    {
        var email = Email();

        var response = (SendEmailResponse)
            sandbox.Service.Execute(
                new SendEmailRequest
                {
                    EmailId = email,
                    IssueSend = issueSend,
                    TrackingToken = "CRM:7",
                }
            );

        var row = sandbox.Read("email", email);
        Assert.Equal("Offer CRM:7", response.Subject);
        Assert.Equal(("Offer CRM:7", 1, status), (row["subject"], Choice(row, "statecode"), Choice(row, "statuscode")));
        Assert.Equal(Sandbox.Start, row["senton"]);
    }

    [Theory]
    [InlineData("from", "sender")]
    [InlineData("to", "recipient")]
    public void An_email_needs_a_sender_and_a_recipient(string without, string words)
    {
        var email = Email(row => row.Attributes.Remove(without));

        Assert.Contains(
            words,
            Refusal(new SendEmailRequest { EmailId = email, TrackingToken = "" }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_email_is_sent_once()
    {
        var request = new SendEmailRequest { EmailId = Email(), TrackingToken = "" };
        sandbox.Service.Execute(request);

        Assert.Contains("not a draft", Refusal(request), StringComparison.Ordinal);
    }

    [Fact]
    public void Sending_is_the_event_Send_of_email()
    {
        sandbox.On(
            "Send",
            "email",
            PipelineStage.PostOperation,
            call => sandbox.Log.Add((string)call.Context.OutputParameters["Subject"])
        );

        sandbox.Service.Execute(new SendEmailRequest { EmailId = Email(), TrackingToken = "" });

        Assert.Equal(["Offer"], sandbox.Log);
    }

    [Fact]
    public void Resolving_a_case_keeps_the_resolution_and_changes_the_state()
    {
        var incident = new EntityReference(
            "incident",
            sandbox.Service.Create(
                new Entity("incident")
                {
                    ["title"] = "Broken",
                    ["customerid"] = new EntityReference("account", sandbox.Account()),
                }
            )
        );
        var request = new CloseIncidentRequest
        {
            IncidentResolution = new Entity("incidentresolution") { ["subject"] = "Mended", ["incidentid"] = incident },
            Status = new OptionSetValue(-1),
        };

        sandbox.Service.Execute(request);

        var row = sandbox.Read("incident", incident.Id);
        Assert.Equal((1, 5), (Choice(row, "statecode"), Choice(row, "statuscode")));
        Assert.Equal(1, sandbox.Count("incidentresolution"));
        Assert.Contains("not active", Refusal(request), StringComparison.Ordinal);
    }

    [Fact]
    public void The_organisation_tells_its_id_name_and_version()
    {
        var detail = (
            (RetrieveCurrentOrganizationResponse)sandbox.Service.Execute(new RetrieveCurrentOrganizationRequest())
        ).Detail;

        Assert.Equal((sandbox.Dataverse.OrganizationId, "SalesCorner"), (detail.OrganizationId, detail.FriendlyName));
        Assert.Equal(OrganizationState.Enabled, detail.State);
        Assert.StartsWith("9.2.", detail.OrganizationVersion, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleting_many_rows_at_once_is_for_elastic_tables()
    {
        var account = sandbox.Account();

        var refusal = Refusal(
            new OrganizationRequest("DeleteMultiple")
            {
                ["Targets"] = new EntityReferenceCollection { new EntityReference("account", account) },
            }
        );

        Assert.Contains("'account': it is for elastic tables only", refusal, StringComparison.Ordinal);
        Assert.Equal(1, sandbox.Count("account"));
    }

    [Fact]
    public void A_bulk_deletion_is_a_job_that_deletes_what_it_finds_and_goes_past_what_it_may_not()
    {
        var kept = sandbox.Account("Kept");
        sandbox.Account("Old 1");
        sandbox.Account("Old 2");
        var refused = sandbox.Account("Old 3");
        sandbox.On(
            "Delete",
            "account",
            PipelineStage.PreValidation,
            call => _ = call.Context.PrimaryEntityId == refused ? throw new InvalidPluginExecutionException("No.") : 0
        );

        var job = ((BulkDeleteResponse)sandbox.Service.Execute(Deletion())).JobId;
        var before = sandbox.Count("account");
        sandbox.Dataverse.RunAsync();

        Assert.Equal((4, 2), (before, sandbox.Count("account")));
        Assert.Equal("Kept", sandbox.Read("account", kept)["name"]);
        var row = sandbox.Read("asyncoperation", job);
        Assert.Equal(("Clean up", 13, 30), (row["name"], Choice(row, "operationtype"), Choice(row, "statuscode")));
    }

    [Fact]
    public void A_user_without_the_privilege_deletes_nothing_in_bulk()
    {
        var rep = sandbox.User();
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Global));

        var fault = Assert.Throws<DataverseFault>(() => sandbox.Dataverse.As(rep).Execute(Deletion()));

        Assert.Contains("prvBulkDelete", fault.Message, StringComparison.Ordinal);
    }

    private static BulkDeleteRequest Deletion() =>
        new()
        {
            JobName = "Clean up",
            QuerySet =
            [
                new QueryExpression("account")
                {
                    Criteria =
                    {
                        Conditions = { new ConditionExpression("name", ConditionOperator.BeginsWith, "Old") },
                    },
                },
            ],
            RecurrencePattern = "",
            ToRecipients = [],
            CCRecipients = [],
        };

    private static int Choice(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;

    private Guid Email(Action<Entity>? shape = null)
    {
        var email = new Entity("email")
        {
            ["subject"] = "Offer",
            ["from"] = Party(new EntityReference("systemuser", sandbox.Dataverse.SystemUserId)),
            ["to"] = Party(new EntityReference("account", sandbox.Account())),
        };
        shape?.Invoke(email);
        return sandbox.Service.Create(email);
    }

    private static EntityCollection Party(EntityReference who) =>
        new([new Entity("activityparty") { ["partyid"] = who }]);

    private string Refusal(OrganizationRequest request) =>
        Assert.Throws<DataverseFault>(() => sandbox.Service.Execute(request)).Message;
}
