namespace SalesCorner.Deploy.Try.History;

/// <summary>What was called on a day for the period of that day.</summary>
/// <param name="Owner">The rep.</param>
/// <param name="On">The day, in the morning.</param>
/// <param name="Commit">The rep's commit, in base currency.</param>
public sealed record CallRecord(string Owner, DateOnly On, decimal Commit)
{
    /// <summary>The rep's best case; null when none was called.</summary>
    public decimal? BestCase { get; init; }

    /// <summary>The manager's call; null when none was made.</summary>
    public decimal? ManagerCall { get; init; }
}

/// <summary>A one-to-one that was held.</summary>
/// <param name="Owner">The rep.</param>
/// <param name="On">The day.</param>
/// <param name="Notes">What was said.</param>
public sealed record ReviewRecord(string Owner, DateOnly On, string Notes);

/// <summary>A standard for everybody, there from the beginning.</summary>
/// <param name="Indicator">Its place in the choice <c>sc_indicator</c>, from 0.</param>
/// <param name="Value">How much is asked.</param>
public sealed record StandardRecord(int Indicator, decimal Value);
