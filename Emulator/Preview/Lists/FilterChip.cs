namespace SalesCorner.Emulator.Preview.Lists;

/// <summary>A condition of a list that can be taken away.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">The list without it.</param>
public sealed record FilterChip(string Text, string Address);
