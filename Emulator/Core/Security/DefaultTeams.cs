using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>The team that every business unit has, with all its users.</summary>
/// <remarks>
/// learn.microsoft.com, "Set up dual-write security roles": it has the unit's name; netwiseglobal.com: a user is in one
/// default team at a time.
/// </remarks>
internal sealed class DefaultTeams(StoredOrganization state)
{
    private readonly PlatformRows rows = new(state);

    /// <summary>Makes the team of a new business unit.</summary>
    public void Make(Guid unit, string name) =>
        rows.Insert(
            "team",
            state.NewId(),
            new Entity
            {
                ["name"] = name,
                ["businessunitid"] = new EntityReference("businessunit", unit),
                ["administratorid"] = new EntityReference("systemuser", state.Organization.SystemUserId),
                ["isdefault"] = true,
                ["teamtype"] = new OptionSetValue(0),
            }
        );

    /// <summary>Lets the team have its unit's new name.</summary>
    public void Rename(Guid unit, string name)
    {
        if (Of(unit) is { } team)
        {
            rows.Update("team", team, new Entity { ["name"] = name });
        }
    }

    /// <summary>Takes a user out of the team of the unit before and into that of the unit now.</summary>
    public void Move(Guid user, Guid unit)
    {
        state.Database.Execute(
            "DELETE FROM \"teammembership\" WHERE \"systemuserid\" = $0 AND \"teamid\" IN (SELECT \"teamid\" "
                + "FROM \"team\" WHERE \"isdefault\" = 1)",
            ValueCodec.GuidToSql(user)
        );
        if (Of(unit) is { } team)
        {
            state.Rows.Insert(
                state.Catalog.Table("teammembership"),
                new Entity("teammembership", state.NewId()) { ["teamid"] = team, ["systemuserid"] = user }
            );
        }
    }

    /// <summary>Removes the team together with its unit.</summary>
    public void Remove(Guid unit)
    {
        if (Of(unit) is { } team)
        {
            var key = ValueCodec.GuidToSql(team);
            state.Database.Execute("DELETE FROM \"teammembership\" WHERE \"teamid\" = $0", key);
            state.Database.Execute("DELETE FROM \"teamroles\" WHERE \"teamid\" = $0", key);
            rows.Delete("team", team);
        }
    }

    /// <summary>Whether the team is one of these.</summary>
    public bool Has(Guid team) =>
        state.Database.Scalar(
            "SELECT 1 FROM \"team\" WHERE \"teamid\" = $0 AND \"isdefault\" = 1",
            ValueCodec.GuidToSql(team)
        )
            is not null;

    private Guid? Of(Guid unit)
    {
        using var reader = state
            .Database.Prepared(
                "SELECT \"teamid\" FROM \"team\" WHERE \"businessunitid\" = $0 AND \"isdefault\" = 1",
                ValueCodec.GuidToSql(unit)
            )
            .ExecuteReader();
        return reader.Read() ? ValueCodec.GuidAt(reader, 0) : null;
    }
}
