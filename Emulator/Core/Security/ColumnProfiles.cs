using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>Keeps the rows of column security profiles right.</summary>
internal sealed class ColumnProfiles(StoredOrganization state)
{
    /// <summary>The table of profiles.</summary>
    public const string Profile = "fieldsecurityprofile";

    /// <summary>The table of what a profile allows with a column.</summary>
    public const string Permission = "fieldpermission";

    /// <summary>The option "Allowed" of canread, cancreate and canupdate.</summary>
    public const int Allowed = 4;

    // Codes and words from "Web service error codes": AttributeNotSecured, AdminProfileCannotBeEditedOrDeleted.
    private const int NotSecured = unchecked((int)0x8004F508);
    private const int AdministratorsStays = unchecked((int)0x8004F50C);

    /// <summary>
    /// The profile of System Administrators, the same in every organisation ("Column-level security by using code").
    /// </summary>
    public static readonly Guid Administrators = new("572329c1-a042-4e22-be47-367c6374ea45");

    /// <summary>
    /// Refuses a permission for a column that is not secured, and every change to the profile of administrators.
    /// </summary>
    public void Demand(Entity row)
    {
        if (row.LogicalName != Permission)
        {
            DemandOther(row.ToEntityReference());
            return;
        }

        if (row.GetAttributeValue<string>("entityname") is { } table)
        {
            DemandSecured(table, row.GetAttributeValue<string>("attributelogicalname") ?? "");
        }

        DemandOther(row.ToEntityReference(), row.GetAttributeValue<EntityReference>("fieldsecurityprofileid"));
    }

    /// <summary>Refuses to remove the profile of administrators, or a part of it.</summary>
    public void DemandOther(EntityReference row, EntityReference? profile = null)
    {
        var id = row.LogicalName switch
        {
            Profile => row.Id,
            Permission => profile?.Id ?? ProfileOf(row.Id),
            _ => null as Guid?,
        };
        if (id == Administrators)
        {
            throw new DataverseFault(
                AdministratorsStays,
                "The System Administrator field security profile cannot be modified or deleted."
            );
        }
    }

    /// <summary>Makes the profile of administrators where it is missing.</summary>
    public static void Seed(Database database, MetadataCatalog catalog)
    {
        var rows = new RowStore(database);
        var table = catalog.Table(Profile);
        if (!rows.Exists(table, Administrators))
        {
            rows.Insert(
                table,
                new Entity(Profile, Administrators) { ["name"] = "System Administrator", ["ismanaged"] = true }
            );
        }
    }

    private void DemandSecured(string table, string column)
    {
        if (!state.Catalog.Table(table).Column(column).IsSecured)
        {
            throw new DataverseFault(
                NotSecured,
                "One or more fields are not enabled for field level security. Field level security is not "
                    + "enabled until you "
                    + $"publish the customizations. ({table}.{column})"
            );
        }
    }

    private Guid? ProfileOf(Guid permission) =>
        state
            .Rows.Read(state.Catalog.Table(Permission), permission, ["fieldsecurityprofileid"])
            ?.GetAttributeValue<EntityReference>("fieldsecurityprofileid")
            ?.Id;
}
