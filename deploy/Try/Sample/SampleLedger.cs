using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>Collects what happens in the sample organisation.</summary>
public sealed class SampleLedger
{
    private int nextId;

    /// <summary>The deals.</summary>
    public IList<DealRecord> Deals { get; } = [];

    /// <summary>Stage moves.</summary>
    public IList<StageMove> Moves { get; } = [];

    /// <summary>Moves of estimated close dates.</summary>
    public IList<CloseDateMove> CloseDateMoves { get; } = [];

    /// <summary>Activities.</summary>
    public IList<ActivityRecord> Activities { get; } = [];

    /// <summary>Answers.</summary>
    public IList<AnswerRecord> Answers { get; } = [];

    /// <summary>Quotas.</summary>
    public IList<QuotaRecord> Quotas { get; } = [];

    /// <summary>The next deal's id.</summary>
    public string NextId() => "D" + (++nextId).ToString("D7", System.Globalization.CultureInfo.InvariantCulture);
}
