using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>The same message for many rows of one table.</summary>
internal sealed class MultipleOperation(
    MessageParts parts,
    Caller caller,
    OrganizationRequest request,
    Func<Caller, Entity, object> each
) : MessageOperation(parts, caller, request.RequestName, request.Required<EntityCollection>("Targets").EntityName)
{
    private readonly EntityCollection given = EntityCopies.Copy(request.Required<EntityCollection>("Targets"));

    /// <summary>What came of each row, in order.</summary>
    public List<object> Results { get; } = [];

    /// <inheritdoc/>
    public override void Authorize()
    {
        // Each single message asks for its own privilege.
    }

    /// <inheritdoc/>
    public override void Perform()
    {
        var targets = HasInputs ? (EntityCollection)Inputs["Targets"] : given;
        foreach (var row in targets.Entities)
        {
            var result = each(Merged(), row);
            if (result is Guid id)
            {
                row.Id = id;
            }

            Results.Add(result);
        }

        if (Results.Count > 0 && Results[0] is Guid)
        {
            Outputs["Ids"] = Results.Cast<Guid>().ToArray();
        }
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        throw new NotSupportedException($"The emulator has no images for steps on '{Message}'.");

    /// <inheritdoc/>
    public override bool Fires(StepRegistration step) =>
        step.Filter.Count == 0 || given.Entities.Any(row => step.Filter.Any(row.Contains));

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["Targets"] = given };
}
