using System.Globalization;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>
/// Holds a deal back from a stage whose due questions are not answered, where the settings want that.
/// </summary>
public static class StageGate
{
    /// <summary>
    /// The sentence that refuses the move; null lets it pass. Moves back and moves inside a stage always pass.
    /// </summary>
    /// <param name="inNewStage">The deal's qualification judged in the new stage.</param>
    /// <param name="oldStage">The stage it comes from; null for a new deal.</param>
    /// <param name="newStage">The stage it goes to.</param>
    /// <param name="settings">Whether the gate blocks.</param>
    /// <param name="ladder">The order of the stages.</param>
    public static string? Refusal(
        QualificationResult inNewStage,
        int? oldStage,
        int? newStage,
        QualificationSettings settings,
        StageLadder ladder
    )
    {
        var forward = newStage is not null && !ladder.HasReached(oldStage, newStage.Value);
        if (!settings.BlockStageGate || !forward || inNewStage.GateGaps.Count == 0)
        {
            return null;
        }

        var questions = string.Join("; ", inNewStage.GateGaps.Select(question => question.Text));
        return string.Format(
            CultureInfo.InvariantCulture,
            "The deal cannot move to this stage yet: {0} due question(s) are unanswered. Answer first: {1}",
            inNewStage.GateGaps.Count,
            questions
        );
    }
}
