using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Makes a row with the rows that come inside it ("Create related table rows in one operation").</summary>
internal static class DeepInsert
{
    /// <summary>Makes the rows in their order and says the id of the outermost; call it inside a transaction.</summary>
    public static Guid Create(ApiRequest request, WrittenRow row)
    {
        foreach (var (column, before) in row.Befores)
        {
            row.Entity[column] = new EntityReference(before.Entity.LogicalName, Create(request, before));
        }

        var id = request.Service.Create(row.Entity);
        var made = new EntityReference(row.Entity.LogicalName, id);
        foreach (var (navigation, child) in row.Children)
        {
            if (navigation.Pairs is null)
            {
                child.Entity[navigation.Column] = made;
                Create(request, child);
            }
            else
            {
                var childId = Create(request, child);
                Link(request, made, navigation.Name, new EntityReference(child.Entity.LogicalName, childId));
            }
        }

        foreach (var (relationship, after) in row.Afters)
        {
            Link(request, made, relationship, after);
        }

        return id;
    }

    private static void Link(ApiRequest request, EntityReference row, string relationship, EntityReference other) =>
        request.Service.Associate(row.LogicalName, row.Id, new Relationship(relationship), [other]);
}
