using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Domain.Explanation;

/// <summary>Says a rep's coverage as a person would explain it: short sentences, numbers, nobody's name.</summary>
public static class CoverageExplanation
{
    /// <summary>One sentence a line, from the odds to what to do; the notes stand last.</summary>
    public static string Of(RepCoverage rep)
    {
        var lines = new List<string>();
        lines.AddRange(PaceSentences.Of(rep));
        lines.AddRange(RateSentences.Of(rep));
        lines.AddRange(PipelineSentences.Of(rep));
        lines.AddRange(RequirementSentences.Of(rep));
        lines.AddRange(ResultSentences.Of(rep));
        lines.AddRange(rep.Notes);
        return string.Join("\n", lines);
    }
}
