using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Activities;

namespace SalesCorner.Plugins.Activities;

/// <summary>An open deal and the activities regarding it.</summary>
/// <param name="Row">The deal, with the columns that its activities fill.</param>
/// <param name="Activities">The activities.</param>
internal sealed record DealWithActivities(Entity Row, IReadOnlyList<DealActivity> Activities)
{
    /// <summary>Those whose connection with the deal says that they decide.</summary>
    public IReadOnlyCollection<Guid> Deciders { get; init; } = [];

    /// <summary>How many competitors are named on the deal.</summary>
    public int Competitors { get; init; }
}
