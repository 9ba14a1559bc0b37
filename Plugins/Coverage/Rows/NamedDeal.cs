using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>An open deal's chance.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Layer">How it stands.</param>
/// <param name="Chance">Its chance to be won by the period's end; null while nobody knows it.</param>
internal sealed record DealChance(Guid Id, PaceLayer Layer, decimal? Chance);

/// <summary>A deal whose loss costs odds.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Value">Its estimated value in base currency.</param>
/// <param name="Cost">The odds that its loss would cost, as a share.</param>
internal sealed record NamedDeal(Guid Id, string Name, decimal Value, decimal Cost);
