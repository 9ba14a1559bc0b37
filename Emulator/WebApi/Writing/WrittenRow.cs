using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>A row that a client sends, with the rows that are to be made or linked with it.</summary>
/// <param name="Entity">The row itself.</param>
internal sealed record WrittenRow(Entity Entity)
{
    /// <summary>Rows to make first, by the lookup that then refers to them.</summary>
    public List<(string Column, WrittenRow Row)> Befores { get; } = [];

    /// <summary>Rows to make afterwards, which refer to this one.</summary>
    public List<(ManyNavigation Navigation, WrittenRow Row)> Children { get; } = [];

    /// <summary>Rows to link afterwards, by the relationship.</summary>
    public List<(string Relationship, EntityReference Row)> Afters { get; } = [];

    /// <summary>Whether it is more than one row.</summary>
    public bool IsDeep => Befores.Count + Children.Count + Afters.Count > 0;
}
