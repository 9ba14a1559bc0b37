using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>What follows from changes of business units, users, teams and roles.</summary>
internal sealed class OrganizationStructure(StoredOrganization state, SecurityModel security)
{
    // Codes and words from "Web service error codes"; the words of the second are not published.
    private const int LoopBeingCreated = unchecked((int)0x80041D21);
    private const int UserInWrongBusiness = unchecked((int)0x80041409);
    private const int DefaultTeamMembers = unchecked((int)0x8004830B);
    private const int DefaultTeamStays = unchecked((int)0x80048307);
    private const int InheritedRoleStays = unchecked((int)0x8004140C);

    private readonly DefaultTeams teams = new(state);
    private readonly ColumnProfiles profiles = new(state);

    /// <summary>Whether rows of that table shape who may do what.</summary>
    public static bool IsShapedBy(string table) =>
        table
            is "businessunit"
                or "systemuser"
                or "team"
                or "role"
                or ColumnProfiles.Profile
                or ColumnProfiles.Permission;

    private RoleCopies Roles => new(state.Database, state.Catalog);

    /// <summary>Completes a new row.</summary>
    public void Created(Entity row)
    {
        switch (row.LogicalName)
        {
            case "businessunit":
                teams.Make(row.Id, row.GetAttributeValue<string>("name") ?? "");
                Roles.ForUnit(
                    row.Id,
                    row.GetAttributeValue<EntityReference>("parentbusinessunitid")?.Id
                        ?? state.Organization.RootBusinessUnitId
                );
                break;
            case "systemuser":
                teams.Move(
                    row.Id,
                    row.GetAttributeValue<EntityReference>("businessunitid")?.Id
                        ?? state.Organization.RootBusinessUnitId
                );
                break;
            case "role":
                Roles.Of(row.Id);
                break;
            default:
                return;
        }

        security.Forget();
    }

    /// <summary>
    /// Refuses what the structure does not allow: a business unit below itself, a permission for a column that is not
    /// secured.
    /// </summary>
    public void Demand(Entity change)
    {
        profiles.Demand(change);
        if (
            change.LogicalName == "businessunit"
            && change.GetAttributeValue<EntityReference>("parentbusinessunitid") is { } parent
            && state.Database.Scalar(
                "WITH RECURSIVE above(id) AS (SELECT $0 UNION SELECT b.\"parentbusinessunitid\" FROM "
                    + "\"businessunit\" b "
                    + "JOIN above ON b.\"businessunitid\" = above.id) SELECT 1 FROM above WHERE id = $1",
                ValueCodec.GuidToSql(parent.Id),
                ValueCodec.GuidToSql(change.Id)
            )
                is not null
        )
        {
            throw new DataverseFault(
                LoopBeingCreated,
                "Creating this parental association would create a loop in business hierarchy."
            );
        }
    }

    /// <summary>Lets everything follow that a change moves or renames.</summary>
    public void Updated(Entity change)
    {
        var name = change.GetAttributeValue<string>("name");
        switch (change.LogicalName)
        {
            case "businessunit" when name is not null:
                teams.Rename(change.Id, name);
                break;
            case "role":
                Roles.Of(change.Id);
                break;
            case "systemuser" or "team" when change.GetAttributeValue<EntityReference>("businessunitid") is { } unit:
                Move(change.ToEntityReference(), unit.Id);
                break;
            default:
                return;
        }

        security.Forget();
    }

    /// <summary>Removes what goes with a row, or refuses to remove the row.</summary>
    public void Deleting(EntityReference row)
    {
        profiles.DemandOther(row);
        switch (row.LogicalName)
        {
            case "businessunit":
                teams.Remove(row.Id);
                state.Database.Execute(
                    "DELETE FROM \"role\" WHERE \"businessunitid\" = $0 AND \"parentrootroleid\" <> \"roleid\"",
                    ValueCodec.GuidToSql(row.Id)
                );
                break;
            case "team" when teams.Has(row.Id):
                throw new DataverseFault(
                    DefaultTeamStays,
                    $"The default business unit team can't be deleted (TeamId = {row.Id:D})."
                );
            case "role" when IsCopy(row.Id):
                throw new DataverseFault(
                    InheritedRoleStays,
                    "Cannot delete a role that is inherited from a parent business."
                );
            case "role":
                Roles.Remove(row.Id);
                break;
            default:
                break;
        }
    }

    /// <summary>Refuses a pair that the structure does not allow.</summary>
    public void DemandPair(string table, EntityReference first, EntityReference second, bool linked)
    {
        if (table == "teammembership" && teams.Has(first.Id))
        {
            throw new DataverseFault(
                DefaultTeamMembers,
                linked
                    ? $"Can't add members to the default business unit team (TeamId = {first.Id:D})."
                    : $"Can't remove members from the default business unit team (TeamId = {first.Id:D})."
            );
        }

        if (
            linked
            && table is "systemuserroles" or "teamroles"
            && security.BusinessUnitOf(first) != UnitOfRole(second.Id)
        )
        {
            throw new DataverseFault(
                UserInWrongBusiness,
                $"The role {second.Id:D} belongs to another business unit than the {first.LogicalName} "
                    + $"{first.Id:D}: give the copy of the role in that unit."
            );
        }
    }

    private void Move(EntityReference principal, Guid unit)
    {
        OwnedRows.Move(state, principal, unit);
        var (table, column) =
            principal.LogicalName == "team" ? ("teamroles", "teamid") : ("systemuserroles", "systemuserid");
        var kept = KeepsRoles() ? CopiesOfRoles(table, column, principal.Id, unit) : [];
        state.Database.Execute(
            $"DELETE FROM {SqlNames.Table(table)} WHERE {SqlNames.Column(column)} = $0",
            ValueCodec.GuidToSql(principal.Id)
        );
        foreach (var role in kept)
        {
            state.Rows.Insert(
                state.Catalog.Table(table),
                new Entity(table, state.NewId()) { [column] = principal.Id, ["roleid"] = role }
            );
        }

        if (principal.LogicalName == "systemuser")
        {
            teams.Move(principal.Id, unit);
        }
    }

    private List<Guid> CopiesOfRoles(string table, string column, Guid principal, Guid unit)
    {
        var roots = new List<Guid>();
        using (
            var reader = state
                .Database.Prepared(
                    $"SELECT COALESCE(r.\"parentrootroleid\", r.\"roleid\") FROM {SqlNames.Table(table)} g "
                        + "JOIN \"role\" r ON r.\"roleid\" = g.\"roleid\" "
                        + $"WHERE g.{SqlNames.Column(column)} = $0",
                    ValueCodec.GuidToSql(principal)
                )
                .ExecuteReader()
        )
        {
            while (reader.Read())
            {
                roots.Add(ValueCodec.GuidAt(reader, 0));
            }
        }

        return [.. roots.Select(root => Roles.CopyIn(unit, root)).OfType<Guid>()];
    }

    // nishantrana.me 2022-01-05: the organisation's setting decides, and roles go where it says nothing.
    private bool KeepsRoles() =>
        state
            .Rows.Read(state.Catalog.Table("organization"), state.Organization.Id, ["orgdborgsettings"])
            ?.GetAttributeValue<string>("orgdborgsettings")
            ?.Contains("<DoNotRemoveRolesOnChangeBusinessUnit>true<", StringComparison.OrdinalIgnoreCase) == true;

    private bool IsCopy(Guid role) =>
        state.Database.Scalar(
            "SELECT 1 FROM \"role\" WHERE \"roleid\" = $0 AND \"parentroleid\" IS NOT NULL",
            ValueCodec.GuidToSql(role)
        )
            is not null;

    private Guid UnitOfRole(Guid role) =>
        state
            .Rows.Read(state.Catalog.Table("role"), role, ["businessunitid"])
            ?.GetAttributeValue<EntityReference>("businessunitid")
            ?.Id
        ?? state.Organization.RootBusinessUnitId;
}
