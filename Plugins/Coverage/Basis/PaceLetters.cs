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

    // A rep can have thousands of deals; there are no more cells than these.
    private static readonly string[] CellNames =
    [
        .. from band in Enumerable.Range(0, AgeBands.Most)
        from size in Enumerable.Range(0, SizeClasses.Count)
        from layer in LayerLetters
        from newest in new[] { string.Empty, Newest.ToString() }
        select new string([Digit(band), Digit(size), layer]) + newest,
    ];

    /// <summary>The layers.</summary>
    public static readonly PaceLayer[] Layers = [PaceLayer.Moving, PaceLayer.Stale, PaceLayer.Unqualified];

    /// <summary>Deals of a layer open on a reference day.</summary>
    public static string Of(PaceLayer layer) => Open + LayerLetters[(int)layer];

    /// <summary>Those of them that were won.</summary>
    public static string WonOf(PaceLayer layer) => Won + LayerLetters[(int)layer];

    /// <summary>Band, size, layer, and a star for the newest third.</summary>
    public static string Cell(StandingDeal deal) =>
        CellNames[
            (((((deal.Band * SizeClasses.Count) + deal.Size) * LayerLetters.Length) + (int)deal.Layer) * 2)
                + (deal.IsNewest ? 1 : 0)
        ];

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
