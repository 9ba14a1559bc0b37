namespace SalesCorner.Plugins.Domain.Stages;

/// <summary>What can say in which stage a deal is.</summary>
public enum StageSource
{
    /// <summary>The process bar: the active stage of a business process flow.</summary>
    ProcessBar,

    /// <summary>The opportunity's own column Sales Stage.</summary>
    SalesStage,

    /// <summary>The opportunity's text Pipeline Phase.</summary>
    PipelinePhase,
}

/// <summary>The order in which the sources are asked, as the settings hold it in words.</summary>
public static class StageOrder
{
    private static readonly Dictionary<string, StageSource> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["process bar"] = StageSource.ProcessBar,
        ["sales stage"] = StageSource.SalesStage,
        ["pipeline phase"] = StageSource.PipelinePhase,
    };

    /// <summary>The order where nobody gave one: process bar, sales stage, pipeline phase.</summary>
    public static IReadOnlyList<StageSource> Usual { get; } =
    [StageSource.ProcessBar, StageSource.SalesStage, StageSource.PipelinePhase];

    /// <summary>The words that mean a source.</summary>
    public static IReadOnlyCollection<string> Known => Words.Keys;

    /// <summary>
    /// The sources in the order of a text; the usual order for an empty one. Words that mean no source are passed over.
    /// </summary>
    public static IReadOnlyList<StageSource> Read(string? text)
    {
        var order = NameList.Read(text).Where(Words.ContainsKey).Select(word => Words[word]).Distinct().ToList();
        return order.Count == 0 ? Usual : order;
    }

    /// <summary>The words of a text that mean no source.</summary>
    public static IReadOnlyList<string> Unknown(string? text) =>
        NameList.Read(text).Where(word => !Words.ContainsKey(word)).ToList();
}
