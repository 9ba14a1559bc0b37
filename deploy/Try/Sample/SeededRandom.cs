namespace SalesCorner.Deploy.Try.Sample;

/// <summary>
/// Random numbers that are the same for a seed on every machine and version (SplitMix64, Steele, Lea and Flood 2014);
/// the framework promises that for a process only.
/// </summary>
/// <param name="seed">Any number.</param>
public sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own for a part of the organisation, so that parts do not disturb each other.</summary>
    public SeededRandom Fork(int part) => new(state ^ (0x9E3779B97F4A7C15UL * (ulong)(part + 1)));

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from a limit to below another.</summary>
    public int Between(int from, int below) => from + (int)(Share() * Math.Max(1, below - from));

    /// <summary>True with a chance.</summary>
    public bool Chance(double share) => Share() < share;

    /// <summary>One of some things.</summary>
    public T OneOf<T>(IReadOnlyList<T> things) => things[Between(0, things.Count)];

    /// <summary>A number around a median, skewed to the right as deal sizes and cycles are (log-normal).</summary>
    /// <param name="median">The middle.</param>
    /// <param name="spread">The standard deviation of the logarithm: 0.5 keeps most between half and double.</param>
    public double Skewed(double median, double spread)
    {
        var normal = Math.Sqrt(-2.0 * Math.Log(1.0 - Share())) * Math.Cos(2.0 * Math.PI * Share());
        return median * Math.Exp(spread * Math.Clamp(normal, -2.5, 2.5));
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
