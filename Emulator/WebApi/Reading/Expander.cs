using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Adds related rows to rows: a few queries for each navigation property, not one for each row.</summary>
internal sealed class Expander(ApiRequest request, int level = 0)
{
    private const int MostIds = 200;
    private const int MostLevels = 4;
    private const string Parent = "parent.id";
    private readonly RowWriter writer = new(request.Model, request.Preferences);

    /// <summary>Adds what the options ask for to every row.</summary>
    public void Add(
        EdmTable table,
        IReadOnlyList<ExpandOption> expands,
        IReadOnlyList<Entity> rows,
        IReadOnlyList<JsonObject> written
    )
    {
        if (level > MostLevels)
        {
            throw ApiFault.BadQuery($"$expand is nested deeper than {MostLevels} levels.");
        }

        foreach (var expand in expands)
        {
            if (expand.Single is { } single)
            {
                AddSingle(expand, single, rows, written);
            }
            else
            {
                AddMany(table, expand, rows, written);
            }
        }
    }

    private void AddSingle(
        ExpandOption expand,
        SingleNavigation navigation,
        IReadOnlyList<Entity> rows,
        IReadOnlyList<JsonObject> written
    )
    {
        var target = request.Model.Table(
            navigation.Target
                ?? throw ApiFault.NotImplemented($"$expand of '{navigation.Name}' (use owninguser or owningteam)")
        );
        var ids = rows.Select(Target).OfType<Guid>().Distinct().ToList();
        var options = QueryOptions.Read(target, expand.Options);
        var found = Read(target, options, ids, target.Definition.PrimaryId, null);
        var nodes = Written(target, options, found);
        var byId = found.Zip(nodes).ToDictionary(one => one.First.Id, one => one.Second);
        for (var i = 0; i < rows.Count; i++)
        {
            written[i][expand.Name] =
                Target(rows[i]) is { } id && byId.TryGetValue(id, out var node) ? node.DeepClone() : null;
        }

        Guid? Target(Entity row) =>
            row.GetAttributeValue<EntityReference>(navigation.Column.LogicalName) is { } reference
            && reference.LogicalName == navigation.Target
                ? reference.Id
                : null;
    }

    private void AddMany(
        EdmTable table,
        ExpandOption expand,
        IReadOnlyList<Entity> rows,
        IReadOnlyList<JsonObject> written
    )
    {
        var many = expand.Many!;
        var target = request.Model.Table(many.Target);
        var options = QueryOptions.Read(target, expand.Options);
        var found = Read(target, options, [.. rows.Select(row => row.Id)], many.Column, PairsOf(table, many));
        var nodes = Written(target, options, found);
        var byParent = found.Zip(nodes).ToLookup(one => ParentOf(one.First, many), one => one.Second);
        for (var i = 0; i < rows.Count; i++)
        {
            var related = byParent[rows[i].Id].Take(options.Top ?? int.MaxValue);
            written[i][expand.Name] = new JsonArray([.. related]);
        }
    }

    private List<JsonObject> Written(EdmTable target, QueryOptions options, List<Entity> found)
    {
        var nodes = found.Select(row => writer.Write(target, row, options.Columns)).ToList();
        new Expander(request, level + 1).Add(target, options.Expands, found, nodes);
        return nodes;
    }

    private static Guid ParentOf(Entity row, ManyNavigation many)
    {
        var value = many.Pairs is null
            ? row.Attributes.Find(many.Column)
            : row.GetAttributeValue<AliasedValue>(Parent)?.Value;
        return value switch
        {
            EntityReference reference => reference.Id,
            Guid id => id,
            _ => Guid.Empty,
        };
    }

    private static (string Table, string Own, string Far)? PairsOf(EdmTable table, ManyNavigation many) =>
        many.Pairs is not { } pairs ? null
        : pairs.First == table.Name ? (pairs.IntersectTable, pairs.FirstColumn, pairs.SecondColumn)
        : (pairs.IntersectTable, pairs.SecondColumn, pairs.FirstColumn);

    private List<Entity> Read(
        EdmTable target,
        QueryOptions options,
        List<Guid> ids,
        string column,
        (string Table, string Own, string Far)? pairs
    )
    {
        var rows = new List<Entity>();
        foreach (var chunk in ids.Chunk(MostIds))
        {
            var document = FetchDocument.Of(request.Model, target, options);
            if (pairs is { } linked)
            {
                document.Entity.Add(Link(linked, target.Definition.PrimaryId, chunk));
            }
            else
            {
                document.Select([target.Definition.Column(column)]);
                document.Entity.Add(new XElement("filter", In(column, chunk)));
            }

            AddPages(document, rows);
        }

        return rows;
    }

    private void AddPages(FetchDocument document, List<Entity> rows)
    {
        for (var page = 1; ; page++)
        {
            document.Set("page", page);
            var found = request.Service.RetrieveMultiple(document.Query);
            rows.AddRange(found.Entities);
            if (!found.MoreRecords)
            {
                return;
            }

            document.Root.SetAttributeValue("paging-cookie", found.PagingCookie);
        }
    }

    private static XElement Link((string Table, string Own, string Far) pairs, string key, Guid[] ids) =>
        new(
            "link-entity",
            new XAttribute("name", pairs.Table),
            new XAttribute("from", pairs.Far),
            new XAttribute("to", key),
            new XAttribute("alias", "parent"),
            new XElement("attribute", new XAttribute("name", pairs.Own), new XAttribute("alias", Parent)),
            new XElement("filter", In(pairs.Own, ids))
        );

    private static XElement In(string column, Guid[] ids) =>
        new(
            "condition",
            new XAttribute("attribute", column),
            new XAttribute("operator", "in"),
            ids.Select(id => new XElement("value", id.ToString("D")))
        );
}
