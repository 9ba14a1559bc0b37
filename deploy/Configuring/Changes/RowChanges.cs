using System.Text.Json.Nodes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Changes;

/// <summary>Compares a row that is wanted with the one that is there.</summary>
internal static class RowChanges
{
    private const int Inactive = 1;
    private const int InactiveReason = 2;

    /// <summary>The change; null when the row is as it should be.</summary>
    public static Change? Of(TableFacts facts, SeedRow wanted)
    {
        var table = facts.Table;
        var key = wanted.Key[table.Key].ToString()!;
        var item = table == ConfiguredTable.Settings ? "settings" : key;
        if (facts.Rows.GetValueOrDefault(key) is not { } row)
        {
            return Created(table, item, wanted);
        }

        var differing = wanted
            .Values.Where(pair => ValueText.Wanted(pair.Key, pair.Value) != ValueText.Stored(pair.Key, row[pair.Key]))
            .ToList();
        var body = new JsonObject(
            differing.Select(pair => KeyValuePair.Create(pair.Key, ValueText.Written(pair.Value)))
        );
        var differences = differing
            .Select(pair => new Difference(
                table.Section,
                item,
                ChangeKind.Changed,
                KeyOf(pair.Key),
                ValueText.Stored(pair.Key, row[pair.Key]),
                ValueText.Wanted(pair.Key, pair.Value)
            ))
            .ToList();
        var (active, wasActive) = (wanted.Active ?? true, row.Number("statecode") == 0);
        if (active != wasActive)
        {
            SetState(body, active);
            differences.Add(
                new Difference(table.Section, item, ChangeKind.Changed, "active", Text(wasActive), Text(active))
            );
        }

        var path = $"{table.Set}({row.Id(table.Id):D})";
        return differences.Count == 0
            ? null
            : new Change(
                table.Section,
                item,
                ChangeKind.Changed,
                differences,
                (client, stop) => client.UpdateAsync(path, body.DeepClone().AsObject(), stop)
            )
            {
                Alone = true,
            };
    }

    /// <summary>The address of a row by its alternate key.</summary>
    public static string PathByKey(ConfiguredTable table, object key) =>
        key is string text ? $"{table.Set}({table.Key}={ApiText.Literal(text)})" : $"{table.Set}({table.Key}={key})";

    private static Change Created(ConfiguredTable table, string item, SeedRow wanted)
    {
        var values = wanted.Values.Where(pair => pair.Value is not null).ToList();
        var body = new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, ValueText.Written(pair.Value))));
        var differences = values
            .Select(pair => new Difference(
                table.Section,
                item,
                ChangeKind.Created,
                KeyOf(pair.Key),
                Old: null,
                ValueText.Wanted(pair.Key, pair.Value)
            ))
            .ToList();
        if (wanted.Active == false)
        {
            differences.Add(
                new Difference(table.Section, item, ChangeKind.Created, "active", Old: null, Text(flag: false))
            );
        }

        if (wanted.Parent is { } parent)
        {
            body[parent.Member] = parent.Address;
        }

        var path = PathByKey(table, wanted.Key[table.Key]);
        return new Change(
            table.Section,
            item,
            ChangeKind.Created,
            differences,
            async (client, stop) =>
            {
                await client.UpsertAsync(path, body.DeepClone().AsObject(), stop);

                // A row is always created active ("Entity state and status reason"); the next run finds it active if
                // this one ends here.
                if (wanted.Active == false)
                {
                    var state = new JsonObject();
                    SetState(state, active: false);
                    await client.UpdateAsync(path, state, stop);
                }
            }
        )
        {
            Alone = true,
        };
    }

    private static void SetState(JsonObject body, bool active)
    {
        body["statecode"] = active ? 0 : Inactive;
        body["statuscode"] = active ? 1 : InactiveReason;
    }

    private static string KeyOf(string column) => column["sc_".Length..];

    private static string Text(bool flag) => flag ? "true" : "false";
}
