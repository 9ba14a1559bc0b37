using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Adds users to a team, or takes them out.</summary>
internal sealed class TeamOperation(MessageParts parts, Caller caller, OrganizationRequest request)
    : MessageOperation(parts, caller, request.RequestName, "team")
{
    private readonly EntityReference team = new("team", request.Required<Guid>("TeamId"));
    private readonly Guid[] members = request.Required<Guid[]>("MemberIds");

    /// <inheritdoc/>
    public override Guid PrimaryId => team.Id;

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, team, AccessRight.Write);

    /// <inheritdoc/>
    public override void Perform()
    {
        var pairs = new PairTable(
            Parts,
            Parts.Catalog.ManyToMany.Single(one => one.IntersectTable == "teammembership")
        );
        foreach (var member in (Guid[])Inputs["MemberIds"])
        {
            pairs.Set(team, new EntityReference("systemuser", member), Message == "AddMembersTeam");
        }
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["TeamId"] = team.Id, ["MemberIds"] = members };
}
