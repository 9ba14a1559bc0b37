namespace SalesCorner.Emulator.Security;

/// <summary>What may be done with a row; the names are those in the names of privileges.</summary>
internal enum AccessRight
{
    /// <summary>Making it.</summary>
    Create,

    /// <summary>Seeing it.</summary>
    Read,

    /// <summary>Changing it.</summary>
    Write,

    /// <summary>Removing it.</summary>
    Delete,

    /// <summary>Letting it refer to another row.</summary>
    Append,

    /// <summary>Letting other rows refer to it.</summary>
    AppendTo,

    /// <summary>Giving it another owner.</summary>
    Assign,

    /// <summary>Showing it to others.</summary>
    Share,
}
