namespace SalesCorner.Emulator.Security;

/// <summary>What a column security profile can allow with a secured column.</summary>
[Flags]
internal enum ColumnAccess
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To see its value.</summary>
    Read = 1,

    /// <summary>To set it on a new row.</summary>
    Create = 2,

    /// <summary>To change it.</summary>
    Update = 4,
}
