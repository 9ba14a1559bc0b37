using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Messages;

/// <summary>The columns of a stored row that decide about a change, read only when something asks.</summary>
internal sealed class StoredRow(StoredOrganization organization, TableTraits traits, Guid id)
{
    private Entity? row;

    /// <summary>The row; a fault when there is none.</summary>
    public Entity Row =>
        row ??=
            organization.Rows.Read(traits.Table, id, traits.Current)
            ?? throw DataverseFault.RowNotFound(traits.Table.LogicalName, id);

    /// <summary>Its version, as clients see it.</summary>
    public string? RowVersion => VersionOf(Row);

    /// <summary>The version of a row read with its version number.</summary>
    public static string? VersionOf(Entity row) =>
        row.Attributes.TryGetValue("versionnumber", out var version)
            ? Convert.ToInt64(version, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : null;
}
