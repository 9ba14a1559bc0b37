using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Messages;

/// <summary>Reads the parameters of requests.</summary>
internal static class Arguments
{
    /// <summary>A parameter that must be there with that type.</summary>
    public static T Required<T>(this OrganizationRequest request, string name) =>
        request.Parameters.TryGetValue(name, out var value) && value is T typed
            ? typed
            : throw DataverseFault.InvalidArgument(
                $"The request {request.RequestName} needs the parameter '{name}' of type {typeof(T).Name}."
            );

    /// <summary>A parameter that may be missing; a fault when it has another type.</summary>
    public static T? Optional<T>(this OrganizationRequest request, string name) =>
        request.Parameters.TryGetValue(name, out var value) && value is not null ? request.Required<T>(name) : default;

    /// <summary>A response of that type with one result.</summary>
    public static T With<T>(this T response, string name, object? value)
        where T : OrganizationResponse
    {
        response.Results[name] = value;
        return response;
    }
}
