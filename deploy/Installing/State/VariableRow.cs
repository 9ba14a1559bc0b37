using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>An environment variable.</summary>
/// <param name="DefinitionId">Its definition's id.</param>
/// <param name="Name">Its schema name.</param>
/// <param name="ValueId">The id of its value's row; null when it has none.</param>
/// <param name="Value">The value in this environment; null when it has none of its own.</param>
/// <param name="Default">The value that holds otherwise.</param>
internal sealed record VariableRow(Guid DefinitionId, string Name, Guid? ValueId, string? Value, string? Default)
{
    /// <summary>Finds one; null when it is not there.</summary>
    public static async Task<VariableRow?> FindAsync(
        DataverseClient client,
        string name,
        CancellationToken cancellation
    )
    {
        var definitions = await FirstAsync(
            client,
            "environmentvariabledefinitions?$select=environmentvariabledefinitionid,defaultvalue&"
                + $"$filter=schemaname eq {ApiText.Literal(name)}",
            cancellation
        );
        if (definitions?.Id("environmentvariabledefinitionid") is not { } id)
        {
            return null;
        }

        var value = await FirstAsync(
            client,
            "environmentvariablevalues?$select=environmentvariablevalueid,value&"
                + $"$filter=_environmentvariabledefinitionid_value eq {id:D}",
            cancellation
        );
        return new VariableRow(
            id,
            name,
            value?.Id("environmentvariablevalueid"),
            value?.Text("value"),
            definitions.Text("defaultvalue")
        );
    }

    /// <summary>
    /// Sets the value for this environment. A definition has one value at most ("EnvironmentVariableValue table
    /// reference").
    /// </summary>
    public Task SetAsync(DataverseClient client, string value, CancellationToken cancellation)
    {
        if (ValueId is { } known)
        {
            return client.UpdateAsync(
                $"environmentvariablevalues({known:D})",
                new JsonObject { ["value"] = value },
                cancellation
            );
        }

        var id = NameGuid.Of($"environmentvariablevalue/{Name}");
        var row = new JsonObject
        {
            ["schemaname"] = Name,
            ["value"] = value,
            ["EnvironmentVariableDefinitionId@odata.bind"] = $"/environmentvariabledefinitions({DefinitionId:D})",
        };
        return client.UpsertAsync($"environmentvariablevalues({id:D})", row, cancellation);
    }

    private static async Task<JsonObject?> FirstAsync(
        DataverseClient client,
        string path,
        CancellationToken cancellation
    )
    {
        await foreach (var row in client.RowsAsync(path, cancellation))
        {
            return row;
        }

        return null;
    }
}
