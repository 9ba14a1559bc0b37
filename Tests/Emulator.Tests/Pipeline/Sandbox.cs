using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.Pipeline;

/// <summary>An embedded Dataverse in memory, with plug-ins written as lambdas and makers of valid rows.</summary>
internal sealed class Sandbox : IDisposable
{
    public static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public Sandbox(EmulatorOptions? options = null)
    {
        Dataverse = EmbeddedDataverse.Open(
            (options ?? new EmulatorOptions()) with
            {
                StartUtc = options?.StartUtc ?? Start,
            }
        );
    }

    public EmbeddedDataverse Dataverse { get; }

    public IOrganizationService Service => Dataverse.System;

    public List<string> Log { get; } = [];

    public StepRegistration On(
        string message,
        string? table,
        PipelineStage stage,
        Action<PluginCall> run,
        Func<StepRegistration, StepRegistration>? shape = null
    )
    {
        var plugin = new LambdaPlugin(run);
        var step = new StepRegistration
        {
            Id = Guid.NewGuid(),
            Name = $"{message} {table} {stage}",
            Message = message,
            Table = table,
            Stage = stage,
            TypeName = nameof(LambdaPlugin),
            Plugin = () => plugin,
        };
        step = shape?.Invoke(step) ?? step;
        Dataverse.Engine.Work.Steps.Add(step);
        return step;
    }

    public StepRegistration Async(
        string message,
        string table,
        Action<PluginCall> run,
        Func<StepRegistration, StepRegistration>? shape = null
    ) =>
        On(
            message,
            table,
            PipelineStage.PostOperation,
            run,
            step => (shape?.Invoke(step) ?? step) with { IsAsynchronous = true }
        );

    public List<Entity> Jobs() =>
        [
            .. Service
                .RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet(true) })
                .Entities,
        ];

    public Guid Account(string name = "Contoso") => Service.Create(new Entity("account") { ["name"] = name });

    public Guid Opportunity(string name = "Deal", decimal value = 1000m) =>
        Service.Create(
            new Entity("opportunity")
            {
                ["name"] = name,
                ["customerid"] = new EntityReference("account", Account()),
                ["estimatedvalue"] = new Money(value),
            }
        );

    public Guid Unit(string name, Guid? parent = null) =>
        Service.Create(
            new Entity("businessunit")
            {
                ["name"] = name,
                ["parentbusinessunitid"] = new EntityReference("businessunit", parent ?? Dataverse.RootBusinessUnitId),
            }
        );

    public Guid User(string name = "Rep", Guid? unit = null) =>
        Service.Create(
            new Entity("systemuser")
            {
                ["firstname"] = name,
                ["lastname"] = "User",
                ["domainname"] = name + "@example.com",
                ["internalemailaddress"] = name + "@example.com",
                ["businessunitid"] = new EntityReference("businessunit", unit ?? Dataverse.RootBusinessUnitId),
            }
        );

    public Guid Team(string name, Guid unit) =>
        Service.Create(
            new Entity("team")
            {
                ["name"] = name,
                ["businessunitid"] = new EntityReference("businessunit", unit),
                ["administratorid"] = new EntityReference("systemuser", Dataverse.SystemUserId),
            }
        );

    public void Join(Guid team, Guid user) =>
        Service.Associate(
            "team",
            team,
            new Relationship("teammembership_association"),
            [new EntityReference("systemuser", user)]
        );

    /// <summary>A row of an owner who can read it now, and is left without that role.</summary>
    public Guid Owned(EntityReference owner, Entity row)
    {
        var isTeam = owner.LogicalName == "team";
        var read = (Privileges.Name(AccessRight.Read, Dataverse.Metadata.Table(row.LogicalName)), AccessDepth.Basic);
        var role = isTeam ? GrantTeam(owner.Id, read) : Grant(owner.Id, read);
        row["ownerid"] = owner;
        var id = Service.Create(row);
        Service.Disassociate(
            owner.LogicalName,
            owner.Id,
            new Relationship(isTeam ? "teamroles_association" : "systemuserroles_association"),
            [new EntityReference("role", role)]
        );
        return id;
    }

    public Guid Grant(Guid userId, params (string Privilege, AccessDepth Depth)[] privileges) =>
        Give(new EntityReference("systemuser", userId), "systemuserroles_association", privileges);

    public Guid GrantTeam(Guid teamId, params (string Privilege, AccessDepth Depth)[] privileges) =>
        Give(new EntityReference("team", teamId), "teamroles_association", privileges);

    /// <summary>A new role of a business unit.</summary>
    public Guid Role(Guid unit, params (string Privilege, AccessDepth Depth)[] privileges)
    {
        var role = Service.Create(
            new Entity("role")
            {
                ["name"] = "Role " + Guid.NewGuid(),
                ["businessunitid"] = new EntityReference("businessunit", unit),
            }
        );
        foreach (var (name, depth) in privileges)
        {
            var privilege = (Microsoft.Xrm.Sdk.Messages.UpsertResponse)
                Service.Execute(
                    new Microsoft.Xrm.Sdk.Messages.UpsertRequest
                    {
                        Target = new Entity("privilege", "name", name) { ["name"] = name },
                    }
                );
            Service.Create(
                new Entity("roleprivileges")
                {
                    ["roleid"] = role,
                    ["privilegeid"] = privilege.Target.Id,
                    ["privilegedepthmask"] = (int)depth,
                }
            );
        }

        return role;
    }

    /// <summary>The copy of a role in a business unit.</summary>
    public Guid CopyOf(Guid role, Guid unit) => Only("role", ("parentrootroleid", role), ("businessunitid", unit));

    public Guid DefaultTeam(Guid unit) => Only("team", ("businessunitid", unit), ("isdefault", true));

    public void GiveRole(Guid user, Guid role) =>
        Service.Associate(
            "systemuser",
            user,
            new Relationship("systemuserroles_association"),
            [new EntityReference("role", role)]
        );

    /// <summary>The id of the one row with these values.</summary>
    public Guid Only(string table, params (string Column, object Value)[] values)
    {
        var query = new QueryExpression(table);
        foreach (var (column, value) in values)
        {
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        }

        return Service.RetrieveMultiple(query).Entities.Single().Id;
    }

    private Guid Give(
        EntityReference principal,
        string relationship,
        (string Privilege, AccessDepth Depth)[] privileges
    )
    {
        var unit = Read(principal.LogicalName, principal.Id, "businessunitid")
            .GetAttributeValue<EntityReference>("businessunitid");
        var role = Role(unit.Id, privileges);
        Service.Associate(
            principal.LogicalName,
            principal.Id,
            new Relationship(relationship),
            [new EntityReference("role", role)]
        );
        return role;
    }

    public Entity Read(string table, Guid id, params string[] columns) =>
        Service.Retrieve(table, id, columns.Length == 0 ? new ColumnSet(true) : new ColumnSet(columns));

    public int Count(string table) => Service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;

    public void Dispose() => Dataverse.Dispose();
}

/// <summary>What a lambda plug-in is given.</summary>
internal sealed class PluginCall(IServiceProvider provider)
{
    public IPluginExecutionContext4 Context =>
        (IPluginExecutionContext4)provider.GetService(typeof(IPluginExecutionContext4))!;

    public IOrganizationServiceFactory Factory =>
        (IOrganizationServiceFactory)provider.GetService(typeof(IOrganizationServiceFactory))!;

    public ITracingService Trace => (ITracingService)provider.GetService(typeof(ITracingService))!;

    public IOrganizationService Service => Factory.CreateOrganizationService(Guid.Empty);

    public IOrganizationService AsSystem => Factory.CreateOrganizationService(null);

    public Entity Target => (Entity)Context.InputParameters["Target"];
}

internal sealed class LambdaPlugin(Action<PluginCall> run) : IPlugin
{
    public void Execute(IServiceProvider serviceProvider) => run(new PluginCall(serviceProvider));
}
