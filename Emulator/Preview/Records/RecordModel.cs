using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Preview.Lists;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>A row on its form, ready to be drawn.</summary>
public sealed record RecordModel
{
    /// <summary>The table.</summary>
    public required string Table { get; init; }

    /// <summary>What people read for one row.</summary>
    public required string TableName { get; init; }

    /// <summary>The row's id; null for a row that is not yet made.</summary>
    public Guid? Id { get; init; }

    /// <summary>The row's name.</summary>
    public string Title { get; init; } = "";

    /// <summary>The values beside the title.</summary>
    public IReadOnlyList<FieldModel> Header { get; init; } = [];

    /// <summary>The tabs.</summary>
    public IReadOnlyList<TabModel> Tabs { get; init; } = [];

    /// <summary>The tab that is open.</summary>
    public string OpenTab { get; init; } = "";

    /// <summary>Why nothing can be typed in; null when something can.</summary>
    public string? ReadOnlyReason { get; init; }

    /// <summary>Whether the row can be deleted.</summary>
    public bool CanDelete { get; init; }

    /// <summary>Whether rows like it can be made.</summary>
    public bool CanCreate { get; init; }

    /// <summary>The other states that the row can be put into by a button.</summary>
    public IReadOnlyList<StateChange> StateChanges { get; init; } = [];

    /// <summary>How an open deal can be closed; null for other rows.</summary>
    public DealClosing? Closing { get; init; }

    /// <summary>What stands behind the address of a row that is not yet made: what it starts with.</summary>
    public string Query { get; init; } = "";

    /// <summary>Whether a custom control stands on it.</summary>
    public bool HasControls =>
        Tabs.SelectMany(tab => tab.Columns)
            .SelectMany(column => column.Sections)
            .SelectMany(section => section.Cells)
            .Any(cell => cell.Control is not null);

    /// <summary>The address of the row.</summary>
    public string Address => Id is { } id ? $"/record/{Table}/{id:D}" : $"/new/{Table}{Query}";

    /// <summary>The row.</summary>
    public EntityReference Reference => new(Table, Id ?? Guid.Empty);
}

/// <summary>A tab of a form with what stands on it.</summary>
public sealed record TabModel(string Name, string Label, IReadOnlyList<FormColumnModel> Columns);

/// <summary>A column of a tab.</summary>
public sealed record FormColumnModel(int Share, IReadOnlyList<SectionModel> Sections);

/// <summary>A section of a form.</summary>
public sealed record SectionModel(string? Label, int Columns, bool LabelsOnTop, IReadOnlyList<CellModel> Cells);

/// <summary>A cell of a form: one of its properties says what stands in it.</summary>
public sealed record CellModel
{
    /// <summary>How many columns it is wide.</summary>
    public int Span { get; init; } = 1;

    /// <summary>A value.</summary>
    public FieldModel? Field { get; init; }

    /// <summary>A custom control: what its place says to the script that starts it.</summary>
    public string? Control { get; init; }

    /// <summary>Related rows.</summary>
    public PartModel? Part { get; init; }

    /// <summary>Related rows that can be typed into.</summary>
    public EditGridModel? Grid { get; init; }

    /// <summary>Sections of another row's quick view.</summary>
    public IReadOnlyList<SectionModel> QuickView { get; init; } = [];

    /// <summary>Activities.</summary>
    public TimelineModel? Timeline { get; init; }

    /// <summary>A page of the solution.</summary>
    public string? WebResource { get; init; }

    /// <summary>What to say where nothing can be drawn.</summary>
    public string? Note { get; init; }
}

/// <summary>A state that a row can be put into.</summary>
public sealed record StateChange(string Label, int State);

/// <summary>How a deal can be closed.</summary>
/// <param name="Revenue">What a won deal brings, as it is typed in.</param>
/// <param name="Today">The day, as it is typed in.</param>
/// <param name="LostReasons">The reasons for a lost deal.</param>
/// <param name="Competitors">The competitors.</param>
public sealed record DealClosing(
    string Revenue,
    string Today,
    IReadOnlyList<FieldOption> LostReasons,
    IReadOnlyList<FieldOption> Competitors
);
