using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>Changes a row.</summary>
internal sealed class UpdateOperation : MessageOperation
{
    // Who changed it when, state and base amounts.
    private const int RoomForStamps = 6;

    private readonly TableTraits traits;
    private readonly Entity given;

    /// <summary>Takes a copy of the columns to change, without those that the platform sets alone.</summary>
    public UpdateOperation(MessageParts parts, Caller caller, Entity change)
        : base(parts, caller, "Update", change.LogicalName)
    {
        traits = TableTraits.Writable(parts, change.LogicalName, Message);
        given = EntityCopies.Copy(change, RoomForStamps);
        given.Id = parts.Messages.Lookups.IdOf(given);
        List<string>? gone = null;
        foreach (var (name, _) in given.Attributes)
        {
            if (traits.Table.Column(name) is { IsPrimaryId: true } or { ValidForUpdate: false })
            {
                (gone ??= []).Add(name);
            }
        }

        gone?.ForEach(name => given.Attributes.Remove(name));
        ValueGuard.Demand(traits.Table, given);
    }

    private UpdateOperation(UpdateOperation origin, Func<string, bool> keeps)
        : base(origin.Parts, origin.Caller, "Update", origin.Table)
    {
        Origin = origin;
        RequestId = origin.RequestId;
        RowVersion = origin.RowVersion;
        IsOfSeries = origin.IsOfSeries;
        traits = origin.traits;
        given = new Entity(origin.Table) { Id = origin.Target.Id };
        foreach (var (name, value) in origin.Target.Attributes)
        {
            if (keeps(name))
            {
                given[name] = value;
            }
        }
    }

    /// <summary>The version that the row must still have; null when any will do.</summary>
    public string? RowVersion { get; init; }

    /// <summary>Whether another message makes the change, which has asked for the caller's rights already.</summary>
    public bool IsDemanded { get; init; }

    /// <summary>Whether a recurring series makes the change, of which its appointment is no exception then.</summary>
    public bool IsOfSeries { get; init; }

    /// <inheritdoc/>
    public override Guid PrimaryId => given.Id;

    /// <inheritdoc/>
    protected override bool HasOuterContext => true;

    private Entity Target => HasInputs ? (Entity)Inputs["Target"] : given;

    /// <inheritdoc/>
    public override void Authorize()
    {
        DemandChanged();
        Parts.Messages.Lookups.Resolve(Target);
        if (!IsDemanded)
        {
            Parts.Security.DemandUpdate(Caller, traits.Table, Target);
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// "Behavior of specialized update operations": a change of state or status together with other columns goes
    /// through stages 20 to 40 twice, first with the other columns.
    /// </remarks>
    public override (Operation First, Operation Second)? Split()
    {
        if (traits.State is null || !Target.Attributes.Keys.Any(IsState) || Target.Attributes.Keys.All(IsState))
        {
            return null;
        }

        return (
            new UpdateOperation(this, name => !IsState(name)),
            new UpdateOperation(this, IsState) { RowVersion = null }
        );
    }

    /// <inheritdoc/>
    public override void Prepare()
    {
        if (traits.Has("modifiedon"))
        {
            Target["modifiedon"] = Parts.Clock.UtcNow;
            Target["modifiedby"] = new EntityReference("systemuser", Caller.UserId);
            if (traits.Has("modifiedonbehalfby"))
            {
                Target["modifiedonbehalfby"] = Caller.Delegate;
            }
        }
    }

    /// <inheritdoc/>
    public override void Perform()
    {
        DemandChanged();
        var change = Target;
        change.Id = given.Id;
        var stored = new StoredRow(Parts.State, traits, change.Id);
        DemandVersion(stored);
        if (Parts.Options.ClosedOpportunitiesAreReadOnly && !IsDemanded)
        {
            ClosedRows.Demand(traits, change, stored);
        }

        StateRules.ForUpdate(traits, change, () => StateRules.StateIn(stored.Row) ?? 0);
        OwnerColumns.Demand(Parts.Security, traits, change);
        BaseAmounts.Follow(Parts, traits, change, stored);
        FullNames.Compose(traits, change, columns => Parts.Rows.Read(traits.Table, change.Id, columns));
        Parts.Messages.Lookups.Demand(traits.Table, change);
        Parts.Messages.Cascades.BeforeUpdate(this, change, stored);
        if (traits.MayRecur && !IsOfSeries)
        {
            Parts.Messages.Series.Changing(change);
        }

        Write(change);
        Parts.Written(Table);
        if (Parts.Messages.SharedBelow.Concerns(change))
        {
            Parts.Messages.SharedBelow.Inherit(null, change.ToEntityReference());
        }

        if (traits.MayRecur)
        {
            Parts.Messages.Series.Changed(this, change);
        }
    }

    /// <inheritdoc/>
    public override bool Fires(StepRegistration step)
    {
        if (step.Filter.Count == 0)
        {
            return true;
        }

        var attributes = Target.Attributes;
        foreach (var column in step.Filter)
        {
            if (attributes.ContainsKey(column))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Parts.Rows.Read(traits.Table, PrimaryId, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() =>
        new()
        {
            ["Target"] = given,
            ["ConcurrencyBehavior"] = RowVersion is null
                ? ConcurrencyBehavior.Default
                : ConcurrencyBehavior.IfRowVersionMatches,
        };

    // A step may have put anything into it.
    private void DemandChanged()
    {
        if (HasInputs)
        {
            ValueGuard.Demand(traits.Table, Target);
        }
    }

    private void Write(Entity change)
    {
        if (!traits.ShapesRights)
        {
            Parts.Rows.Update(traits.Table, change);
            return;
        }

        Parts.Structure.Demand(change);
        Parts.Rows.Update(traits.Table, change);
        Parts.Structure.Updated(change);
    }

    private static bool IsState(string column) => column is "statecode" or "statuscode";

    private void DemandVersion(StoredRow stored)
    {
        if (RowVersion is not null && stored.RowVersion != RowVersion)
        {
            throw PipelineFaults.VersionDiffers();
        }
    }
}
