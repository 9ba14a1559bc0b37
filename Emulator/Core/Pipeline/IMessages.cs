using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>The messages, as far as the organisation service and the registrations need them.</summary>
internal interface IMessages
{
    /// <summary>Makes a row and says its id.</summary>
    Guid Create(Caller caller, Entity row);

    /// <summary>Reads a row.</summary>
    Entity Retrieve(Caller caller, EntityReference row, ColumnSet columns);

    /// <summary>Changes a row.</summary>
    bool Update(Caller caller, Entity change);

    /// <summary>Removes a row.</summary>
    bool Delete(Caller caller, EntityReference row);

    /// <summary>Finds rows.</summary>
    EntityCollection RetrieveMultiple(Caller caller, QueryBase query);

    /// <summary>Carries out a request by the name of its message.</summary>
    OrganizationResponse Execute(Caller caller, OrganizationRequest request);

    /// <summary>Takes the custom APIs that are stored now in place of those before.</summary>
    /// <param name="rows">The stored rows.</param>
    /// <param name="main">Makes the plug-in that carries out a message, from the id of its class and the message's
    /// name.</param>
    void LoadCustomApis(StoredRows rows, Func<Guid, string, StepRegistration?> main);
}
