using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>Adds a row.</summary>
internal sealed class CreateOperation : MessageOperation
{
    private static readonly Dictionary<string, object> NoStamps = [];

    private readonly TableTraits traits;
    private readonly Entity given;

    /// <summary>Takes a copy of the row, without the columns that the platform sets alone.</summary>
    public CreateOperation(MessageParts parts, Caller caller, Entity row)
        : base(parts, caller, "Create", row.LogicalName)
    {
        traits = TableTraits.Writable(parts, row.LogicalName, Message);
        given = EntityCopies.Copy(row, traits.Room);
        DropUnsettable();
        ValueGuard.Demand(traits.Table, given);
        if (given.Id == Guid.Empty && given.GetAttributeValue<Guid?>(traits.Table.PrimaryId) is { } id)
        {
            given.Id = id;
        }
    }

    /// <summary>Whether the platform itself makes the row in a state that clients cannot choose.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Columns that the platform itself sets, which clients cannot; null for none.</summary>
    public IReadOnlyDictionary<string, object>? Stamps { get; init; }

    /// <inheritdoc/>
    public override Guid PrimaryId => Target.Id;

    /// <inheritdoc/>
    protected override bool HasOuterContext => true;

    private Entity Target => HasInputs ? (Entity)Inputs["Target"] : given;

    /// <inheritdoc/>
    public override void Authorize()
    {
        DemandChanged();
        Parts.Messages.Lookups.Resolve(Target);
        Parts.Security.DemandCreate(Caller, traits.Table, Target);
    }

    /// <inheritdoc/>
    public override void Prepare()
    {
        if (!IsInternal)
        {
            StateRules.DemandFirstState(traits, Target);
        }

        foreach (var (column, value) in Stamps ?? NoStamps)
        {
            Target[column] = value;
        }

        CreateStamps.Apply(Parts, Caller, traits, Target);
        FullNames.Compose(traits, Target, stored: null);
    }

    /// <inheritdoc/>
    public override void Perform()
    {
        DemandChanged();
        var row = Target;
        if (row.Id == Guid.Empty)
        {
            row.Id = Parts.NewId();
        }

        row[traits.Table.PrimaryId] = row.Id;
        StateRules.ForCreate(traits, row);
        OwnerColumns.Demand(Parts.Security, traits, row);
        SetMoney(row);
        Parts.Messages.Lookups.Demand(traits.Table, row);
        if (traits.ShapesRights)
        {
            Parts.Structure.Demand(row);
        }

        if (traits.MayRecur)
        {
            AppointmentSeries.Stamp(row);
        }

        Parts.Rows.Insert(traits.Table, AsStored(row));
        Parts.Written(Table);
        if (traits.ShapesRights)
        {
            Parts.Structure.Created(row);
        }

        if (Parts.Messages.SharedBelow.Concerns(row))
        {
            Parts.Messages.SharedBelow.Inherit(null, row.ToEntityReference());
        }

        Outputs["id"] = row.Id;
        RelatedRows.Create(this, row);
        if (traits.MayRecur)
        {
            Parts.Messages.Series.Created(this, row);
        }
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        PrimaryId == Guid.Empty ? null : Parts.Rows.Read(traits.Table, PrimaryId, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["Target"] = given };

    // A step may have put anything into it.
    private void DemandChanged()
    {
        if (HasInputs)
        {
            ValueGuard.Demand(traits.Table, Target);
        }
    }

    private void SetMoney(Entity row)
    {
        if (!traits.HasCurrency || row.GetAttributeValue<EntityReference>("transactioncurrencyid") is not { } currency)
        {
            return;
        }

        var rate = Parts.Currencies.RateOf(currency.Id);
        if (traits.HasRate)
        {
            row["exchangerate"] = rate;
        }

        CurrencyRates.SetBaseAmounts(traits, row, rate);
    }

    // A migrated row shows its old date as createdon, and in overriddencreatedon when it was brought in.
    private Entity AsStored(Entity row)
    {
        if (row.GetAttributeValue<DateTime?>("overriddencreatedon") is null)
        {
            return row;
        }

        var stored = EntityCopies.Copy(row);
        stored["overriddencreatedon"] = Parts.Clock.UtcNow;
        return stored;
    }

    private void DropUnsettable()
    {
        List<string>? gone = null;
        foreach (var (name, _) in given.Attributes)
        {
            if (
                traits.Table.Column(name) is { ValidForCreate: false, IsPrimaryId: false } column
                && column.Type is not ColumnType.State
            )
            {
                (gone ??= []).Add(name);
            }
        }

        gone?.ForEach(name => given.Attributes.Remove(name));
        TakeIds();
        foreach (var (name, value) in given.KeyAttributes)
        {
            traits.SetDefault(given, name, value);
        }
    }

    // Columns of intersect tables hold ids; whoever writes such a row may name the rows by reference.
    private void TakeIds()
    {
        if (traits.Table.Ownership != Ownership.None)
        {
            return;
        }

        foreach (var (name, value) in given.Attributes.ToList())
        {
            if (value is EntityReference reference && traits.Table.Column(name).Type == ColumnType.UniqueIdentifier)
            {
                given[name] = Parts.Messages.Lookups.IdOf(reference);
            }
        }
    }
}
