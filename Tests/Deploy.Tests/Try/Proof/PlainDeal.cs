namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>A deal as the independent computation knows it: nothing shared with the product.</summary>
public sealed record PlainDeal(string Id, string Owner, DateOnly Created)
{
    /// <summary>W won, L lost, N no decision, O open.</summary>
    public char Outcome { get; init; } = 'O';

    public DateOnly? Closed { get; init; }

    public DateOnly? Expected { get; init; }

    /// <summary>Actual value of a won deal, estimated value of any other, in base currency.</summary>
    public decimal Value { get; init; }

    public bool Qualified { get; init; }

    public bool Team { get; init; }
}
