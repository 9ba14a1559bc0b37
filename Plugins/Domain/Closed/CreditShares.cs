namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>How two people share a deal, from 0 to 1 each.</summary>
/// <param name="FirstUser">The first one; null without.</param>
/// <param name="FirstShare">The first one's share.</param>
/// <param name="SecondUser">The second one; null without.</param>
/// <param name="SecondShare">The second one's share.</param>
public sealed record CreditShares(Guid? FirstUser, decimal? FirstShare, Guid? SecondUser, decimal? SecondShare)
{
    private bool IsEmpty => FirstUser is null && SecondUser is null && FirstShare is null && SecondShare is null;

    /// <summary>Whether the deal is split, and rightly.</summary>
    public bool Split => !IsEmpty && Problem is null;

    /// <summary>What is wrong with the split, in words; null when nothing is, or there is none.</summary>
    public string? Problem =>
        IsEmpty ? null
        : FirstUser is null || SecondUser is null || FirstShare is null || SecondShare is null
            ? "A split deal needs both shares, each with its user and percentage. Fill in what is missing, or "
                + "empty all four."
        : FirstUser == SecondUser ? "Both shares of the deal name the same user. Name another one, or empty all four."
        : FirstShare + SecondShare != 1m ? "The two shares of the deal have to be 100 % together. Correct one of them."
        : null;

    /// <summary>
    /// Who each part of the deal is credited to. The deal itself, as one won or lost, counts for whoever has the larger
    /// part.
    /// </summary>
    /// <param name="credited">Whom it is credited to where it is not split.</param>
    public IReadOnlyList<DealPart> Parts(Guid credited) =>
        Split
            ?
            [
                new(FirstUser!.Value, FirstShare!.Value, FirstShare >= SecondShare),
                new(SecondUser!.Value, SecondShare!.Value, SecondShare > FirstShare),
            ]
            : [new(credited, 1m, true)];
}

/// <summary>A part of a closed deal.</summary>
/// <param name="UserId">Who is credited with it.</param>
/// <param name="Share">How much of the value it is, from 0 to 1.</param>
/// <param name="IsCounted">Whether the deal itself is counted with it.</param>
public sealed record DealPart(Guid UserId, decimal Share, bool IsCounted);
