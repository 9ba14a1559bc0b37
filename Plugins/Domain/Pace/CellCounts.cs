using System.Runtime.InteropServices;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Deals counted by age band and size class; counts add up over reps.</summary>
public sealed class CellCounts
{
    private readonly int[] counts;

    private CellCounts(int[] counts)
    {
        this.counts = counts;
    }

    /// <summary>No deal.</summary>
    public static CellCounts None { get; } = new(new int[AgeBands.Most * SizeClasses.Count]);

    /// <summary>All deals.</summary>
    public int Total => counts.Sum();

    /// <summary>The deals of a band and a size class.</summary>
    public int this[int band, int size] => counts[(band * SizeClasses.Count) + size];

    /// <summary>The deals of a band, of whatever size.</summary>
    public int OfBand(int band) => Enumerable.Range(0, SizeClasses.Count).Sum(size => this[band, size]);

    /// <summary>The deals of a size class, of whatever age.</summary>
    public int OfSize(int size) => Enumerable.Range(0, AgeBands.Most).Sum(band => this[band, size]);

    /// <summary>Counts from the cells that hold deals; a cell that comes twice is added up.</summary>
    public static CellCounts Of(IEnumerable<DealCell> cells)
    {
        var sums = new int[AgeBands.Most * SizeClasses.Count];
        foreach (var cell in cells)
        {
            sums[(cell.Band * SizeClasses.Count) + cell.Size] += cell.Count;
        }

        return new CellCounts(sums);
    }

    /// <summary>The cells that hold deals.</summary>
    public IEnumerable<DealCell> Cells() =>
        from band in Enumerable.Range(0, AgeBands.Most)
        from size in Enumerable.Range(0, SizeClasses.Count)
        where this[band, size] != 0
        select new DealCell(band, size, this[band, size]);

    /// <summary>Both counts together.</summary>
    public CellCounts Plus(CellCounts other) =>
        new(counts.Zip(other.counts, (mine, theirs) => mine + theirs).ToArray());

    /// <summary>How many wins these deals would bring at a chance for each band and a factor for each size.</summary>
    public decimal Expected(IReadOnlyList<decimal> rates, IReadOnlyList<decimal> factors) =>
        Cells().Sum(cell => cell.Count * rates[cell.Band] * factors[cell.Size]);
}

/// <summary>So many deals of an age band and a size class.</summary>
/// <param name="Band">The age band.</param>
/// <param name="Size">The size class.</param>
/// <param name="Count">How many.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DealCell(int Band, int Size, int Count);
