using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Assign and SetState, which Update has taken over.</summary>
internal sealed class SpecialUpdateMessages(MessageParts parts)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["Assign"] = Assign;
        bodies["SetState"] = SetState;
    }

    private AssignResponse Assign(Caller caller, OrganizationRequest request)
    {
        request.Required<EntityReference>("Assignee");
        var operation = new SpecialUpdateOperation(parts, caller, request, "Target")
        {
            RequestId = request.RequestId,
            Right = AccessRight.Assign,
            Change = inputs => new Entity { ["ownerid"] = inputs["Assignee"] },
        };
        parts.Pipeline.Run(operation);
        return new AssignResponse();
    }

    private SetStateResponse SetState(Caller caller, OrganizationRequest request)
    {
        var state = request.Required<OptionSetValue>("State");
        var status = request.Optional<OptionSetValue>("Status");
        var operation = new SpecialUpdateOperation(parts, caller, request, "EntityMoniker")
        {
            RequestId = request.RequestId,
            Right = AccessRight.Write,
            Change = _ =>
            {
                var change = new Entity { ["statecode"] = state };
                // -1 asks for the state's default status reason.
                if (status is { Value: not -1 })
                {
                    change["statuscode"] = status;
                }

                return change;
            },
        };
        parts.Pipeline.Run(operation);
        return new SetStateResponse();
    }
}
