using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>Environments with the managed solution, as <c>deploy</c> leaves them, and one deal.</summary>
internal static class InstalledEnvironment
{
    private static readonly Lazy<Task<EmbeddedDataverse>> Template = new(MakeAsync);

    /// <summary>Starts one.</summary>
    /// <param name="faults">Says what goes wrong with a request; null for no proxy.</param>
    public static async Task<LiveEnvironment> StartAsync(Func<ProxiedRequest, Fault>? faults = null) =>
        await LiveEnvironment.OfAsync((await Template.Value).Copy(), faults);

    /// <summary>Gives a role to a user, or to SYSTEM.</summary>
    public static void GiveRole(this EmbeddedDataverse dataverse, string name, Guid? user = null)
    {
        var principal = new EntityReference("systemuser", user ?? dataverse.SystemUserId);
        dataverse.System.Associate(
            principal.LogicalName,
            principal.Id,
            new Relationship("systemuserroles_association"),
            [dataverse.RoleOf(principal, name)!]
        );
    }

    /// <summary>
    /// The role of that name in the business unit of a user or team, where alone it can be given; null when there is
    /// none.
    /// </summary>
    public static EntityReference? RoleOf(this EmbeddedDataverse dataverse, EntityReference principal, string name)
    {
        var unit =
            dataverse
                .System.Retrieve(principal.LogicalName, principal.Id, new ColumnSet("businessunitid"))
                .GetAttributeValue<EntityReference>("businessunitid")
                ?.Id
            ?? dataverse.RootBusinessUnitId;
        var query = new QueryByAttribute("role")
        {
            Attributes = { "name", "businessunitid" },
            Values = { name, unit },
            TopCount = 1,
        };
        return dataverse.System.RetrieveMultiple(query).Entities.SingleOrDefault()?.ToEntityReference();
    }

    private static async Task<EmbeddedDataverse> MakeAsync()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();
        var code = await screen.RunAsync(
            new DeployCommand(LiveEnvironment.Setup),
            ["deploy", .. environment.Arguments, "--package", PackageFiles.Managed, "--yes"]
        );
        Assert.True(code == 0, screen.Error);
        environment.Dataverse.System.Create(new Entity("opportunity") { ["name"] = "A deal" });
        return environment.Dataverse.Copy();
    }
}
