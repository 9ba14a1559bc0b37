using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Keeps the people of an activity as rows of activityparty, one for each and role.</summary>
internal sealed class PartyListStore(Database database)
{
    private const string Insert =
        "INSERT INTO \"activityparty\" (\"activitypartyid\",\"activityid\",\"partyid\",\"partyid__type\","
        + "\"addressused\",\"participationtypemask\") VALUES ($0,$1,$2,$3,$4,$5)";

    // The roles of activityparty.participationtypemask, by the activity's column.
    private static readonly Dictionary<string, long> Roles = new(StringComparer.Ordinal)
    {
        ["from"] = 1,
        ["to"] = 2,
        ["cc"] = 3,
        ["bcc"] = 4,
        ["requiredattendees"] = 5,
        ["optionalattendees"] = 6,
        ["organizer"] = 7,
        ["customer"] = 11,
        ["resources"] = 10,
        ["customers"] = 11,
        ["partners"] = 12,
        ["related"] = 13,
    };

    /// <summary>Sets the attribute of a party list when the activity has anybody in that role.</summary>
    public void Read(Entity row, ColumnDefinition list)
    {
        var parties = new EntityCollection { EntityName = "activityparty" };
        using var reader = database
            .Prepared(
                "SELECT \"activitypartyid\",\"partyid\",\"partyid__type\",\"addressused\" FROM \"activityparty\" "
                    + "WHERE \"activityid\" = $0 AND \"participationtypemask\" = $1 ORDER BY rowid",
                ValueCodec.GuidToSql(row.Id),
                RoleOf(list)
            )
            .ExecuteReader();
        while (reader.Read())
        {
            var party = new Entity("activityparty") { Id = ValueCodec.GuidAt(reader, 0) };
            party["activitypartyid"] = party.Id;
            party["participationtypemask"] = new OptionSetValue((int)RoleOf(list));
            if (!reader.IsDBNull(1))
            {
                party["partyid"] = new EntityReference(reader.GetString(2), ValueCodec.GuidAt(reader, 1));
            }

            if (!reader.IsDBNull(3))
            {
                party["addressused"] = reader.GetString(3);
            }

            parties.Entities.Add(party);
        }

        if (parties.Entities.Count > 0)
        {
            row[list.LogicalName] = parties;
        }
    }

    /// <summary>Replaces the parties of every list that the entity holds.</summary>
    public void Write(TableDefinition table, Entity row)
    {
        if (!table.IsActivity)
        {
            return;
        }

        foreach (var attribute in row.Attributes)
        {
            var column = table.Column(attribute.Key);
            if (column.Type == ColumnType.PartyList)
            {
                Replace(row.Id, column, attribute.Value);
            }
        }
    }

    /// <summary>Removes all parties of an activity.</summary>
    public void DeleteAll(Guid activityId) =>
        database.Execute("DELETE FROM \"activityparty\" WHERE \"activityid\" = $0", ValueCodec.GuidToSql(activityId));

    private static long RoleOf(ColumnDefinition list) =>
        Roles.TryGetValue(list.LogicalName, out var role)
            ? role
            : throw new NotSupportedException(
                $"The party list '{list.LogicalName}' of '{list.Table}' has no known role."
            );

    private void Replace(Guid activityId, ColumnDefinition list, object? value)
    {
        var activity = ValueCodec.GuidToSql(activityId);
        database.Execute(
            "DELETE FROM \"activityparty\" WHERE \"activityid\" = $0 AND \"participationtypemask\" = $1",
            activity,
            RoleOf(list)
        );
        foreach (var party in PartiesOf(list, value))
        {
            var person = Of<EntityReference>(party, "partyid");
            database.Execute(
                Insert,
                ValueCodec.GuidToSql(party.Id == Guid.Empty ? Guid.NewGuid() : party.Id),
                activity,
                person is null ? null : ValueCodec.GuidToSql(person.Id),
                person?.LogicalName,
                Of<string>(party, "addressused"),
                RoleOf(list)
            );
        }
    }

    private static T? Of<T>(Entity party, string column)
        where T : class =>
        !party.Attributes.TryGetValue(column, out var value) || value is null
            ? null
            : value as T
                ?? throw DataverseFault.InvalidArgument(
                    $"Incorrect attribute value type {value.GetType()} for '{column}' of 'activityparty': "
                        + $"it holds {typeof(T).Name}."
                );

    private static IEnumerable<Entity> PartiesOf(ColumnDefinition list, object? value) =>
        value switch
        {
            null => [],
            EntityCollection collection => collection.Entities,
            IEnumerable<Entity> entities => entities,
            _ => throw DataverseFault.InvalidArgument(
                $"Incorrect attribute value type {value.GetType()} for '{list.LogicalName}': it holds EntityCollection."
            ),
        };
}
