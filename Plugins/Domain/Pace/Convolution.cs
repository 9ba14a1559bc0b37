using System.Runtime.InteropServices;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// The chance of each total of won value, deal by deal, in 600 buckets and one for all that lies above.
/// In double on purpose: a rep with 5,000 deals takes some 40 million multiplications, which are 0.04 s in double and
/// 1.5 s
/// in decimal; every term is positive and they sum to 1, so that fifteen digits stay. Decimals go in and come out.
/// </summary>
internal static class Convolution
{
    /// <summary>How many buckets there are below the last one.</summary>
    public const int Buckets = 600;

    // A chance below this is dust: all that is ever dropped comes to less than a billionth.
    private const double Dust = 1e-16;

    /// <summary>The chance of each number of buckets; the last one holds everything above.</summary>
    /// <param name="chances">Chance and size in buckets of each deal.</param>
    public static double[] Of(IEnumerable<WonChance> chances)
    {
        var mass = new double[Buckets + 1];
        mass[0] = 1d;
        var filled = new Filled(0, 0);
        foreach (var chance in chances)
        {
            filled = Swept(mass, Add(mass, filled, chance));
        }

        return mass;
    }

    /// <summary>Adds one deal to totals between two buckets; answers between which ones something is now.</summary>
    public static Filled Add(double[] mass, Filled filled, WonChance deal)
    {
        if (deal.Chance <= 0d || deal.Size <= 0d)
        {
            return filled;
        }

        // A value between two buckets is split between them, so that the mean stays.
        var whole = (int)Math.Min(deal.Size, Buckets);
        var high = deal.Chance * Math.Min(1d, deal.Size - whole);
        var low = deal.Chance - high;
        var above = Tail(mass, Buckets - whole, filled) * low + Tail(mass, Buckets - whole - 1, filled) * high;
        var reached = filled with { Last = Math.Min(Buckets - 1, filled.Last + whole + 1) };
        Shift(mass, reached, whole, low, high);
        mass[Buckets] += above;
        return reached;
    }

    // From the top down, so that what is read has not been written yet.
    private static void Shift(double[] mass, Filled filled, int whole, double low, double high)
    {
        var stay = 1d - low - high;
        var edge = filled.First + whole;
        var i = filled.Last;
        if (i > edge)
        {
            // What is one bucket too low now is what is read next: each bucket is read once.
            var from = mass[i - whole];
            for (; i > edge; i--)
            {
                var next = mass[i - whole - 1];
                mass[i] = (mass[i] * stay) + (from * low) + (next * high);
                from = next;
            }
        }

        if (i == edge)
        {
            mass[i] = (mass[i] * stay) + (mass[filled.First] * low);
            i--;
        }

        for (; i >= filled.First; i--)
        {
            mass[i] *= stay;
        }
    }

    // Thousands of deals leave chances worth a look in some tens of buckets only.
    private static Filled Swept(double[] mass, Filled filled)
    {
        var first = filled.First;
        var last = filled.Last;
        while (first < last && mass[first] < Dust)
        {
            mass[first++] = 0d;
        }

        while (last > first && mass[last] < Dust)
        {
            mass[last--] = 0d;
        }

        return new Filled(first, last);
    }

    // What leaves the buckets by a shift; the last bucket itself stays as it is.
    private static double Tail(double[] mass, int from, Filled filled)
    {
        var sum = 0d;
        for (var i = Math.Max(filled.First, from); i <= filled.Last; i++)
        {
            sum += mass[i];
        }

        return sum;
    }
}

/// <summary>The buckets below the last one between which a distribution holds something.</summary>
/// <param name="First">The lowest one.</param>
/// <param name="Last">The highest one; at most the last but one of all.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Filled(int First, int Last)
{
    /// <summary>Wherever it may be.</summary>
    public static Filled All => new(0, Convolution.Buckets - 1);
}

/// <summary>A deal that may be won.</summary>
/// <param name="Chance">Its chance, 0 to 1.</param>
/// <param name="Size">Its value in buckets.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WonChance(double Chance, double Size);
