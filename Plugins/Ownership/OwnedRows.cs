using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Ownership;

/// <summary>
/// Writes rows of ours in the background under the owner that they should have. The platform refuses an owner who
/// cannot
/// read the table or is disabled; then SYSTEM keeps the row, for a row nobody sees is better than a row that is lost.
/// </summary>
/// <remarks>Only where no transaction is open: inside one the refusal would be the end of it.</remarks>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class OwnedRows(IOrganizationService service)
{
    private const string Owner = "ownerid";

    private EntityReference? system;

    /// <summary>How many rows were kept by SYSTEM instead.</summary>
    public int KeptBySystem { get; private set; }

    /// <summary>Creates or changes a row by its key.</summary>
    public void Upsert(Entity row) =>
        Try(row, () => service.Execute(new UpsertRequest { Target = row }), () => row.Attributes.Remove(Owner));

    /// <summary>Creates a row.</summary>
    public void Create(Entity row) => Try(row, () => service.Create(row), () => row.Attributes.Remove(Owner));

    /// <summary>Gives a row to another owner; away from the former one in any case, who may no longer see it.</summary>
    public void HandOver(EntityReference row, EntityReference owner)
    {
        var change = new Entity(row.LogicalName, row.Id) { [Owner] = owner, RowVersion = row.RowVersion };
        Try(change, () => service.UpdateAsRead(change), () => change[Owner] = System());
    }

    private void Try(Entity row, Action write, Action giveToSystem)
    {
        try
        {
            write();
        }
        // Which of its many faults the platform raises for an owner is not documented. A cause that is not the owner's
        // fails the second time as well.
        catch (Exception refused) when (row.Contains(Owner) && !RowVersions.IsClash(refused))
        {
            giveToSystem();
            write();
            KeptBySystem++;
        }
    }

    private EntityReference System() => system ??= SystemUser.Of(service);
}
