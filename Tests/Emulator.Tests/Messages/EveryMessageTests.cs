using System.Reflection;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

/// <summary>
/// Each message that the emulator knows has its request and response as types, so that nobody types its name.
/// </summary>
public sealed class EveryMessageTests
{
    // "Use bulk operation messages": DeleteMultiple has no class in the SDK.
    private static readonly string[] WithoutTypes = ["DeleteMultiple"];

    private static readonly Assembly[] Sdk = [typeof(OrganizationRequest).Assembly, typeof(WhoAmIRequest).Assembly];

    public static TheoryData<string> Messages()
    {
        using var sandbox = new Sandbox();
        return [.. sandbox.Dataverse.Engine.Messages.Names.Except(WithoutTypes)];
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_has_a_request_and_a_response(string message)
    {
        var request = (OrganizationRequest)Activator.CreateInstance(TypeOf(message + "Request"))!;

        Assert.Equal(message, request.RequestName);
        Assert.True(typeof(OrganizationResponse).IsAssignableFrom(TypeOf(message + "Response")));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_property_of_a_request_is_the_parameter_of_its_name(string message)
    {
        var type = TypeOf(message + "Request");

        Assert.All(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
            property =>
            {
                var request = (OrganizationRequest)Activator.CreateInstance(type)!;
                var value = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
                property.SetValue(request, value);
                Assert.True(request.Parameters.Contains(property.Name), $"{type.Name}.{property.Name}");
            }
        );
    }

    private static Type TypeOf(string name) =>
        Assert.Single(Sdk.SelectMany(assembly => assembly.GetExportedTypes()), type => type.Name == name);
}
