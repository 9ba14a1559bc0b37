namespace SalesCorner.Emulator.Security;

/// <summary>How far a privilege reaches, with the values of roleprivileges.privilegedepthmask.</summary>
internal enum AccessDepth
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>To the user's own rows and those of the user's teams.</summary>
    Basic = 1,

    /// <summary>To the rows of the user's business unit.</summary>
    Local = 2,

    /// <summary>To the rows of the user's business unit and those below it.</summary>
    Deep = 4,

    /// <summary>To every row of the organisation.</summary>
    Global = 8,
}
