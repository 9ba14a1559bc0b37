namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>One active question of the qualification.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Weight">Its share of the score, against the other weights.</param>
public sealed record Question(Guid Id, string Text, int Weight)
{
    /// <summary>Whether the deal cannot be qualified without a good answer.</summary>
    public bool MustHave { get; init; }

    /// <summary>The lowest answer that a must-have accepts.</summary>
    public int MinimumAnswer { get; init; } = 3;

    /// <summary>Its place among the questions.</summary>
    public int Order { get; init; }

    /// <summary>What it is about.</summary>
    public Dimension Dimension { get; init; }

    /// <summary>The stage by which it has to be answered; null when never.</summary>
    public int? DueStage { get; init; }

    /// <summary>The column of the opportunity that pre-fills it.</summary>
    public StandardEvidence Evidence { get; init; }

    // A weight below zero would let a good answer lower the score.
    internal int SoundWeight => Math.Max(0, Weight);
}
