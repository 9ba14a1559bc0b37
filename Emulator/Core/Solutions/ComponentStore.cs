using System.Xml.Linq;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Solutions;

/// <summary>Keeps the components of installed solutions, so that a file database knows them after a restart.</summary>
public sealed class ComponentStore(Database database)
{
    /// <summary>Makes the table when it is not there.</summary>
    public void Ensure() =>
        database.Execute(
            "CREATE TABLE IF NOT EXISTS \"__component\" (kind TEXT NOT NULL, key TEXT NOT NULL, solution "
                + "TEXT NOT NULL, "
                + "id BLOB NOT NULL, name TEXT NOT NULL, tablename TEXT, subtype TEXT, xml TEXT, json TEXT, file BLOB, "
                + "PRIMARY KEY (kind, key))"
        );

    /// <summary>Every component.</summary>
    public IReadOnlyList<Component> Load()
    {
        var components = new List<Component>();
        using var reader = database
            .Prepared(
                "SELECT kind, key, solution, id, name, tablename, subtype, xml, json, file FROM \"__component\" "
                    + "ORDER BY rowid"
            )
            .ExecuteReader();
        while (reader.Read())
        {
            components.Add(
                new Component
                {
                    Kind = Enum.Parse<ComponentKind>(reader.GetString(0)),
                    Key = reader.GetString(1),
                    Solution = reader.GetString(2),
                    Id = ValueCodec.GuidAt(reader, 3),
                    Name = reader.GetString(4),
                    Table = Text(reader, 5),
                    SubType = Text(reader, 6),
                    Xml = Text(reader, 7) is { } xml ? XElement.Parse(xml) : new XElement("none"),
                    Json = Text(reader, 8),
                    File = reader.IsDBNull(9) ? null : (byte[])reader.GetValue(9),
                }
            );
        }

        return components;
    }

    /// <summary>Adds a component, or puts it in the place of the one with the same kind and key.</summary>
    public void Save(Component one) =>
        database.Execute(
            "INSERT INTO \"__component\" (kind, key, solution, id, name, tablename, subtype, xml, json, file) "
                + "VALUES ($0,$1,$2,$3,$4,$5,$6,$7,$8,$9) ON CONFLICT (kind, key) DO UPDATE SET solution=$2, "
                + "id=$3, name=$4, "
                + "tablename=$5, subtype=$6, xml=$7, json=$8, file=$9",
            one.Kind.ToString(),
            one.Key,
            one.Solution,
            ValueCodec.GuidToSql(one.Id),
            one.Name,
            one.Table,
            one.SubType,
            one.Json is null ? one.Xml.ToString(SaveOptions.DisableFormatting) : null,
            one.Json,
            one.File
        );

    /// <summary>Forgets a component.</summary>
    public void Remove(Component one) =>
        database.Execute("DELETE FROM \"__component\" WHERE kind = $0 AND key = $1", one.Kind.ToString(), one.Key);

    private static string? Text(StatementReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
}
