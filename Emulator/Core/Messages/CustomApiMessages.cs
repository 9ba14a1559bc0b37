using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>The messages that solutions bring.</summary>
internal sealed class CustomApiMessages(MessageParts parts)
{
    private Dictionary<string, CustomApi> byName = new(StringComparer.Ordinal);

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The one of that name, or null.</summary>
    public CustomApi? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Takes these in place of those of the last import.</summary>
    public void Replace(IEnumerable<CustomApi> apis) =>
        byName = apis.ToDictionary(api => api.Name, StringComparer.Ordinal);

    /// <summary>Carries out the request, or says null when no custom API has that name.</summary>
    public OrganizationResponse? TryExecute(Caller caller, OrganizationRequest request)
    {
        if (!byName.TryGetValue(request.RequestName, out var api))
        {
            return null;
        }

        Check(api, request);
        var operation = new CustomApiOperation(parts, caller, api, request) { RequestId = request.RequestId };
        parts.Pipeline.Run(operation);
        var response = new OrganizationResponse();
        foreach (var property in api.Properties)
        {
            response.Results[property.Name] = ResultOf(api, property, operation.Outputs);
        }

        return response;
    }

    private static void Check(CustomApi api, OrganizationRequest request)
    {
        foreach (var parameter in api.Parameters)
        {
            var value = request.Parameters.TryGetValue(parameter.Name, out var given) ? given : null;
            if (value is null && !parameter.IsOptional)
            {
                throw DataverseFault.InvalidArgument($"Required field '{parameter.Name}' is missing in {api.Name}.");
            }

            if (value is not null && !parameter.Type.Holds(value))
            {
                throw WrongType(api, parameter, value);
            }
        }

        var unknown = request.Parameters.Keys.FirstOrDefault(name =>
            !(api.BoundTable is not null && name == "Target") && api.Parameters.All(parameter => parameter.Name != name)
        );
        if (unknown is not null)
        {
            throw DataverseFault.InvalidArgument($"Unrecognized request parameter: {unknown} in {api.Name}.");
        }
    }

    private static object? ResultOf(CustomApi api, CustomApiParameter property, ParameterCollection outputs)
    {
        var value = outputs.TryGetValue(property.Name, out var given) ? given : null;
        return value is null || property.Type.Holds(value) ? value : throw WrongType(api, property, value);
    }

    private static DataverseFault WrongType(CustomApi api, CustomApiParameter parameter, object value) =>
        DataverseFault.InvalidArgument(
            $"'{parameter.Name}' of {api.Name} is of type {parameter.Type}, not {value.GetType().Name}."
        );
}
