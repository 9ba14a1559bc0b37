using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>The letters by which a sheet tells apart what pace counts.</summary>
internal static class PaceLetters
{
    /// <summary>Deals open on a reference day.</summary>
    public const string Open = "n";

    /// <summary>Those of them that were won.</summary>
    public const string Won = "w";

    private const char Newest = '*';
    private const string LayerLetters = "msu";

    /// <summary>The layers.</summary>
    public static readonly PaceLayer[] Layers = [PaceLayer.Moving, PaceLayer.Stale, PaceLayer.Unqualified];

    /// <summary>Deals of a layer open on a reference day.</summary>
    public static string Of(PaceLayer layer) => Open + LayerLetters[(int)layer];

    /// <summary>Those of them that were won.</summary>
    public static string WonOf(PaceLayer layer) => Won + LayerLetters[(int)layer];

    /// <summary>Band, size, layer, and a star for the newest third.</summary>
    public static string Cell(StandingDeal deal) =>
        new string([Digit(deal.Band), Digit(deal.Size), LayerLetters[(int)deal.Layer]])
        + (deal.IsNewest ? Newest.ToString() : string.Empty);

    /// <summary>The deal that such a cell stands for.</summary>
    public static StandingDeal Deal(string cell, decimal value) =>
        new(
            Guid.Empty,
            value,
            cell[0] - '0',
            cell[1] - '0',
            (PaceLayer)LayerLetters.IndexOf(cell[2]),
            cell[cell.Length - 1] == Newest
        );

    private static char Digit(int digit) => (char)('0' + digit);
}
