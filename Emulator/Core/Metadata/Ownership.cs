namespace SalesCorner.Emulator.Metadata;

/// <summary>Who owns the rows of a table.</summary>
public enum Ownership
{
    /// <summary>Each row has a user or a team as owner.</summary>
    User,

    /// <summary>The organisation owns every row.</summary>
    Organization,

    /// <summary>Each row belongs to a business unit.</summary>
    BusinessUnit,

    /// <summary>Rows have no owner of their own.</summary>
    None,
}
