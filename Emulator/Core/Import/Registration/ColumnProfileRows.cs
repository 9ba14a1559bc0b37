using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Checks;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>The rows of column security profiles and of what they allow.</summary>
internal sealed class ColumnProfileRows(RegistrationRows rows)
{
    /// <summary>Writes a profile; what it allows becomes what the file says. Who has it is data, and stays.</summary>
    public void Put(Component profile)
    {
        rows.Put(
            ColumnProfiles.Profile,
            profile.Id,
            ("name", profile.Name),
            ("description", profile.Xml.Attribute("description")?.Value)
        );
        rows.RemoveChildren(ColumnProfiles.Permission, "fieldsecurityprofileid", profile.Id);
        foreach (var node in ColumnProfileCheck.PermissionsOf(profile))
        {
            Put(
                profile.Id,
                node.Needed("EntityName"),
                node.Needed("AttributeName"),
                name => ColumnProfileCheck.Option(node, name)
            );
        }
    }

    /// <summary>
    /// Lets the profile of administrators allow everything with each secured column, and nothing else.
    /// </summary>
    public void PutAdministrators(MetadataCatalog catalog)
    {
        rows.RemoveChildren(ColumnProfiles.Permission, "fieldsecurityprofileid", ColumnProfiles.Administrators);
        foreach (
            var column in catalog.Tables.SelectMany(table => table.Columns.Values).Where(column => column.IsSecured)
        )
        {
            Put(ColumnProfiles.Administrators, column.Table, column.LogicalName, _ => ColumnProfiles.Allowed);
        }
    }

    private void Put(Guid profile, string table, string column, Func<string, int> option) =>
        rows.Put(
            ColumnProfiles.Permission,
            StableId.Of(ColumnProfiles.Permission, $"{profile}{table}.{column}"),
            ("fieldsecurityprofileid", new EntityReference(ColumnProfiles.Profile, profile)),
            ("entityname", table),
            ("attributelogicalname", column),
            ("canread", new OptionSetValue(option("CanRead"))),
            ("cancreate", new OptionSetValue(option("CanCreate"))),
            ("canupdate", new OptionSetValue(option("CanUpdate")))
        );
}
