namespace SalesCorner.Plugins.Domain.Stages;

/// <summary>What the sources say of a deal's stage.</summary>
/// <param name="ProcessStage">The stage that the process bar shows; null without one.</param>
/// <param name="SalesStage">The column Sales Stage; null when empty.</param>
/// <param name="PipelinePhase">The text Pipeline Phase; null when empty.</param>
public sealed record StageFacts(int? ProcessStage, int? SalesStage, string? PipelinePhase);

/// <summary>Decides in which stage a deal is.</summary>
/// <param name="order">In which order the sources are asked.</param>
/// <param name="map">What stages are called.</param>
/// <param name="processBarIsUsed">
/// Whether the organisation moves deals by the process bar. Each deal has a bar by itself, so that one which nobody
/// ever
/// moves says nothing.
/// </param>
public sealed class StageRule(IReadOnlyList<StageSource> order, StageMap map, bool processBarIsUsed)
{
    /// <summary>The stage by the first source that says one, and which source that was; null when none does.</summary>
    public StageVerdict? Judge(StageFacts facts)
    {
        foreach (var source in order)
        {
            if (Ask(source, facts) is { } stage)
            {
                return new StageVerdict(stage, source);
            }
        }

        return null;
    }

    private int? Ask(StageSource source, StageFacts facts) =>
        source switch
        {
            StageSource.ProcessBar => processBarIsUsed ? facts.ProcessStage : null,
            StageSource.SalesStage => facts.SalesStage,
            _ => map.OfPhase(facts.PipelinePhase),
        };
}

/// <summary>In which stage a deal is.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Source">What said so.</param>
public sealed record StageVerdict(int Stage, StageSource Source);
