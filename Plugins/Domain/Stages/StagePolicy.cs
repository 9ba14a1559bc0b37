namespace SalesCorner.Plugins.Domain.Stages;

/// <summary>What the settings say of one sales stage; a stage without a policy follows the general settings.</summary>
/// <param name="Stage">The value of the opportunity's sales stage.</param>
/// <param name="Order">Its place on the way to the close.</param>
/// <param name="IdleDays">Days without activity; null follows the general setting.</param>
/// <param name="StuckLimitDays">Days in the stage where no won deals say it; null follows the general setting.</param>
/// <param name="IsLast">Whether it is the last stage before the close.</param>
public sealed record StagePolicy(
    int Stage,
    int Order,
    int? IdleDays = null,
    int? StuckLimitDays = null,
    bool IsLast = false
)
{
    /// <summary>What people call the stage.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Names of process stages and pipeline phases that are this stage.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>The policies of the platform's own four stages: Qualify, Develop, Propose, Close.</summary>
    public static IReadOnlyList<StagePolicy> Standard { get; } =
    [
        new(0, 0) { Name = "Qualify" },
        new(1, 1) { Name = "Develop" },
        new(2, 2) { Name = "Propose" },
        new(3, 3, IsLast: true) { Name = "Close" },
    ];
}
