using System.Globalization;

namespace SalesCorner.Emulator.Preview.Charts;

/// <summary>An axis from its lowest to its highest tick, both round numbers.</summary>
/// <param name="Low">The lowest tick: 0, or below it when there are negative numbers.</param>
/// <param name="High">The highest tick.</param>
/// <param name="Step">From tick to tick.</param>
public sealed record Scale(decimal Low, decimal High, decimal Step)
{
    private const int Steps = 4;
    private static readonly decimal[] RoundSteps = [1m, 2m, 2.5m, 5m, 10m];

    /// <summary>The ticks from low to high.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>The axis for numbers between these.</summary>
    /// <param name="lowest">The lowest number.</param>
    /// <param name="highest">The highest number.</param>
    /// <param name="isWhole">Whether only whole numbers make sense, as for counts.</param>
    public static Scale Of(decimal lowest, decimal highest, bool isWhole = false)
    {
        var low = Math.Min(0m, lowest);
        var high = Math.Max(0m, highest);
        if (low == high)
        {
            high = 1m;
        }

        var step = RoundUp((high - low) / Steps);
        if (isWhole)
        {
            step = Math.Ceiling(step) == 3m ? 5m : Math.Ceiling(step);
        }

        return new Scale(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>Where a number stands, as percent of the axis.</summary>
    public decimal Percent(decimal value) => Math.Round((value - Low) / (High - Low) * 100m, 3);

    /// <summary>A percentage as SVG writes it.</summary>
    public static string Svg(decimal percent) => percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>A number in a few characters: 1.25M, 340k.</summary>
    public static string Brief(decimal value)
    {
        var size = Math.Abs(value);
        var (divisor, unit) = size switch
        {
            >= 999_950_000m => (1_000_000_000m, "B"),
            >= 999_950m => (1_000_000m, "M"),
            >= 10_000m => (1_000m, "k"),
            _ => (1m, ""),
        };
        var shown = value / divisor;
        var format = Math.Abs(shown) switch
        {
            < 10m => "0.##",
            < 100m => "0.#",
            _ => "#,0",
        };
        return shown.ToString(format, CultureInfo.InvariantCulture) + unit;
    }

    private static decimal RoundUp(decimal step)
    {
        var power = 1m;
        while (power * 10m <= step)
        {
            power *= 10m;
        }

        while (power > step)
        {
            power /= 10m;
        }

        return RoundSteps.First(round => round * power >= step) * power;
    }
}
