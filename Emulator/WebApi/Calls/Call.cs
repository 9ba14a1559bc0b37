using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>A call of an action or a function.</summary>
/// <param name="Request">The request.</param>
/// <param name="Name">The name, without the platform's namespace.</param>
/// <param name="Key">What stands in parentheses behind a function's name.</param>
internal sealed record Call(ApiRequest Request, string Name, string? Key)
{
    private JsonElement? body;

    /// <summary>The table it is bound to; null for none.</summary>
    public EdmTable? Table { get; init; }

    /// <summary>The row it is bound to; null when bound to all rows, or to none.</summary>
    public EntityReference? Row { get; init; }

    /// <summary>The body of an action.</summary>
    public JsonElement Body => body ??= JsonBody.Read(Request);

    /// <summary>The address of the answer's context.</summary>
    public string Context => $"{Request.Root}$metadata#Microsoft.Dynamics.CRM.{Name}Response";

    /// <summary>A parameter of the body; null when it is not there or null.</summary>
    public JsonElement? Parameter(string name) =>
        Body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A parameter of the body that must be there.</summary>
    public JsonElement Required(string name) =>
        Parameter(name) ?? throw ApiFault.BadBody($"the parameter '{name}' of '{Name}' is missing.");

    /// <summary>A text in the body; null when it is not there.</summary>
    public string? Text(string name) =>
        Parameter(name) is { } value ? (string)JsonValues.Read("Edm.String", value, name) : null;

    /// <summary>A yes or no in the body; no when it is not there.</summary>
    public bool Flag(string name) => Parameter(name) is { } value && (bool)JsonValues.Read("Edm.Boolean", value, name);

    /// <summary>An argument of a function, with aliases like @p1 resolved; null when it is not there.</summary>
    public string? Argument(string name)
    {
        foreach (var (key, value) in Arguments)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The arguments of a function.</summary>
    public IEnumerable<KeyValuePair<string, string>> Arguments =>
        ODataText
            .List(Key ?? "")
            .Select(part =>
            {
                var at = part.IndexOf('=', StringComparison.Ordinal);
                var name = at < 0 ? part : part[..at].Trim();
                var value = at < 0 ? "" : part[(at + 1)..].Trim();
                return new KeyValuePair<string, string>(
                    name,
                    value.StartsWith('@')
                        ? Request.Option(value)
                            ?? throw ApiFault.BadQuery($"The parameter alias '{value}' has no value.")
                        : value
                );
            });

    /// <summary>The row of that table that the call is bound to.</summary>
    public EntityReference BoundTo(string table) =>
        Row?.LogicalName == table ? Row : throw ApiFault.UnknownSegment(Name);

    /// <summary>The row that an argument of a function names.</summary>
    public EntityReference Reference(string name) =>
        Argument(name) is { } text
            ? CallValues.Reference(Request, CallValues.FromAddress(text))
            : throw ApiFault.BadQuery($"The parameter '{name}' of '{Name}' is missing.");

    /// <summary>Refuses another method than the call's kind wants.</summary>
    public void Demand(string method)
    {
        if (Request.Method != method)
        {
            throw ApiFault.MethodNotAllowed(Request.Method);
        }
    }
}
