namespace SalesCorner.Emulator.Metadata;

/// <summary>One value of a choice, with its label.</summary>
/// <param name="Value">The number that is stored.</param>
/// <param name="Label">What people read.</param>
/// <param name="State">The state that a status reason belongs to; null for every other choice.</param>
/// <param name="Color">The colour given to the option, as #rrggbb.</param>
public sealed record Option(int Value, string Label, int? State = null, string? Color = null);

/// <summary>A choice that several columns share.</summary>
/// <param name="Name">Its logical name.</param>
/// <param name="DisplayName">What people read.</param>
/// <param name="Options">Its values in order.</param>
public sealed record GlobalChoice(string Name, string DisplayName, IReadOnlyList<Option> Options);
