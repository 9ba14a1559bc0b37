namespace SalesCorner.Emulator.Preview.Records;

/// <summary>The ways in which a value is typed in.</summary>
public enum FieldInput
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Memo,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment.</summary>
    Moment,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>The name of another row.</summary>
    Lookup,
}

/// <summary>A value of a row on a form.</summary>
public sealed record FieldModel
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The name of its input, unique on the page.</summary>
    public required string Name { get; init; }

    /// <summary>What people read.</summary>
    public required string Label { get; init; }

    /// <summary>What the column holds.</summary>
    public string Description { get; init; } = "";

    /// <summary>The value as the platform writes it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value as it is typed in.</summary>
    public string Typed { get; init; } = "";

    /// <summary>The value as it was typed when the page was made, so that only changes are saved.</summary>
    public string Before { get; init; } = "";

    /// <summary>How it is typed in.</summary>
    public FieldInput Input { get; init; }

    /// <summary>Whether it can be typed in at all.</summary>
    public bool IsEditable { get; init; }

    /// <summary>Whether it must not be empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The longest text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>How many lines a text of several lines shows.</summary>
    public int Lines { get; init; } = 3;

    /// <summary>What can be chosen, with the value that is typed for it.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>The tables that a lookup may name.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The row that a lookup names, as "table:id:name".</summary>
    public string Reference { get; init; } = "";

    /// <summary>The row that it named when the page was made.</summary>
    public string ReferenceBefore { get; init; } = "";

    /// <summary>The rows that share the typed name, when there are several to pick from.</summary>
    public IReadOnlyList<FieldOption> Namesakes { get; init; } = [];

    /// <summary>The page of the row that it names.</summary>
    public string? Address { get; init; }

    /// <summary>The colour of its option.</summary>
    public string? Colour { get; init; }

    /// <summary>What stands before the value: a currency's symbol.</summary>
    public string Unit { get; init; } = "";
}

/// <summary>A value that can be chosen.</summary>
public sealed record FieldOption(string Value, string Label);
