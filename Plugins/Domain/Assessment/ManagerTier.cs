namespace SalesCorner.Plugins.Domain.Assessment;

/// <summary>How many people somebody manages, in the order of the choice <c>sc_managertier</c>.</summary>
public enum ManagerTier
{
    /// <summary>1 to 4 direct reports.</summary>
    OneToFour,

    /// <summary>5 to 9.</summary>
    FiveToNine,

    /// <summary>10 and more.</summary>
    TenAndMore,
}

/// <summary>Tells the tier of a manager.</summary>
public static class ManagerTiers
{
    private const int Second = 5;
    private const int Third = 10;

    /// <summary>The tier; null for somebody without a direct report.</summary>
    public static ManagerTier? Of(int directReports) =>
        directReports switch
        {
            < 1 => null,
            < Second => ManagerTier.OneToFour,
            < Third => ManagerTier.FiveToNine,
            _ => ManagerTier.TenAndMore,
        };
}
