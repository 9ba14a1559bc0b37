using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

/// <summary>An emulator whose steps write rows of their own and fail where they are told to.</summary>
internal sealed class RandomWorld : IDisposable
{
    private static readonly string[] Tables =
    [
        "account",
        "contact",
        "opportunity",
        "opportunityclose",
        "asyncoperation",
        "activitypointer",
    ];

    // Ids and versions that come from counters and chance, not from the requests.
    private static readonly HashSet<string> Random = new(StringComparer.Ordinal)
    {
        "versionnumber",
        "activityid",
        "asyncoperationid",
        "correlationid",
        "opportunitycloseid",
        "createdby",
        "modifiedby",
        "ownerid",
        "owninguser",
        "owningbusinessunit",
        "transactioncurrencyid",
        "owningextensionid",
        "organizationid",
    };

    private Failure failure;
    private int index;
    private int written;

    public RandomWorld()
    {
        foreach (
            var (message, table) in ((string, string)[])
                [("Create", "account"), ("Update", "account"), ("Delete", "account"), ("Update", "opportunity")]
        )
        {
            Sandbox.On(message, table, PipelineStage.PreValidation, _ => FailAt(Failure.PreValidation));
            Sandbox.On(message, table, PipelineStage.PreOperation, _ => FailAt(Failure.PreOperation));
            Sandbox.On(message, table, PipelineStage.PostOperation, After);
            Sandbox.On(
                message,
                table,
                PipelineStage.PostOperation,
                Contact,
                step => step with { IsAsynchronous = true }
            );
        }

        Sandbox.On(
            "Create",
            "contact",
            PipelineStage.PostOperation,
            _ =>
            {
                FailAt(Failure.Nested);
                FailAt(Failure.Swallowed);
            }
        );
    }

    public Sandbox Sandbox { get; } = new(new EmulatorOptions { PluginTrace = PluginTraceSetting.All });

    public bool Try(RandomRequest request, int position)
    {
        failure = request.Failure;
        index = position;
        written = 0;
        try
        {
            Sandbox.Service.Execute(RequestOf(request));
            return true;
        }
        catch (DataverseFault)
        {
            return false;
        }
        finally
        {
            failure = Failure.None;
        }
    }

    public void RunJobs()
    {
        index = 1_000;
        written = 0;
        Sandbox.Dataverse.RunAsync();
    }

    public IReadOnlyList<string> Dump() => [.. Tables.SelectMany(Rows).Order(StringComparer.Ordinal)];

    public void Dispose() => Sandbox.Dispose();

    private static Guid Id(int kind, int number) => new(kind, 0, 0, BitConverter.GetBytes((long)number));

    private OrganizationRequest RequestOf(RandomRequest request) =>
        request.Kind switch
        {
            0 => new CreateRequest { Target = Account(request.Row) },
            1 => new UpdateRequest { Target = Account(request.Row) },
            2 => new DeleteRequest { Target = new EntityReference("account", Id(1, request.Row)) },
            3 => new CreateRequest { Target = Deal(request.Row) },
            4 => new OrganizationRequest("WinOpportunity")
            {
                ["OpportunityClose"] = new Entity("opportunityclose")
                {
                    ["opportunityid"] = Deal(request.Row).ToEntityReference(),
                },
                ["Status"] = new OptionSetValue(3),
            },
            5 => new UpdateRequest
            {
                Target = new Entity("opportunity", Id(2, request.Row))
                {
                    ["name"] = Name,
                    ["statuscode"] = new OptionSetValue(2),
                },
            },
            6 => new ExecuteTransactionRequest
            {
                Requests =
                [
                    new CreateRequest { Target = Account(request.Row) },
                    new UpdateRequest { Target = Account(request.Row + 1) },
                ],
            },
            _ => new CreateMultipleRequest
            {
                Targets = new EntityCollection([Account(request.Row), Account(request.Row + 1)])
                {
                    EntityName = "account",
                },
            },
        };

    private string Name => index.ToString(CultureInfo.InvariantCulture);

    private Entity Account(int row) => new("account", Id(1, row)) { ["name"] = Name };

    private Entity Deal(int row) =>
        new("opportunity", Id(2, row))
        {
            ["name"] = Name,
            ["customerid"] = new EntityReference("account", Id(1, row)),
            ["estimatedvalue"] = new Money(index),
        };

    private void FailAt(Failure place)
    {
        if (failure == place)
        {
            throw new InvalidPluginExecutionException(place.ToString());
        }
    }

    private void After(PluginCall call)
    {
        try
        {
            Contact(call);
        }
        catch (DataverseFault) when (failure == Failure.Swallowed)
        {
            Sandbox.Log.Add("swallowed");
        }

        FailAt(Failure.PostOperation);
    }

    private void Contact(PluginCall call) =>
        call.Service.Create(
            new Entity("contact", Id(3, (index * 100) + written++))
            {
                ["lastname"] = $"{call.Context.MessageName} {call.Context.Mode}",
            }
        );

    private IEnumerable<string> Rows(string table)
    {
        using var reader = Sandbox.Dataverse.Engine.State.Database.Prepared($"SELECT * FROM {table}").ExecuteReader();
        while (reader.Read())
        {
            var values = Enumerable
                .Range(0, reader.FieldCount)
                .Where(i => !Random.Contains(reader.GetName(i)))
                .Select(i =>
                    $"{reader.GetName(i)}={(reader.GetValue(i) is byte[] id ? Convert.ToHexString(id) : reader.GetValue(i))}"
                );
            yield return $"{table}: {string.Join(' ', values)}";
        }
    }
}
