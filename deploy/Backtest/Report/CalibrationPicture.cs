using System.Globalization;
using System.Text;

namespace SalesCorner.Deploy.Backtest.Report;

/// <summary>What was said against what came true, as a picture (SVG): points on the diagonal are honest odds.</summary>
internal static class CalibrationPicture
{
    private const int Size = 420;
    private const int Left = 76;
    private const int Bottom = 48;
    private const int Top = 14;
    private const int Steps = 5;

    /// <summary>The picture; its text says the same for those who cannot see it.</summary>
    /// <param name="buckets">The statements by what was said.</param>
    /// <param name="said">The name of the axis of what was said.</param>
    /// <param name="came">The name of the axis of what came true.</param>
    public static string Of(IReadOnlyList<ShareBucket> buckets, string said, string came)
    {
        var text = new StringBuilder();
        var known = buckets.Where(bucket => bucket.Points > 0).ToList();
        text.Append(
            Text($"<svg viewBox=\"0 0 {Left + Size + 20} {Top + Size + Bottom}\" role=\"img\" ")
                + Text($"aria-label=\"{string.Join("; ", known.Select(Words))}\">")
        );
        Grid(text);
        text.Append(Text($"<line class=\"honest\" x1=\"{X(0)}\" y1=\"{Y(0)}\" x2=\"{X(1)}\" y2=\"{Y(1)}\"/>"));
        var path = string.Join(' ', known.Select(bucket => Text($"{X(bucket.Said!.Value)},{Y(bucket.Made!.Value)}")));
        text.Append(Text($"<polyline class=\"path\" points=\"{path}\"/>"));
        foreach (var bucket in known)
        {
            Dot(text, bucket);
        }

        text.Append(Text($"<text class=\"axis\" x=\"{Left + (Size / 2)}\" y=\"{Top + Size + 42}\">{said}</text>"));
        text.Append(
            Text($"<text class=\"axis\" transform=\"rotate(-90)\" x=\"{-(Top + (Size / 2))}\" ")
                + Text($"y=\"16\">{came}</text></svg>")
        );
        return text.ToString();
    }

    private static void Grid(StringBuilder text)
    {
        for (var step = 0; step <= Steps; step++)
        {
            var share = (decimal)step / Steps;
            text.Append(
                Text($"<line class=\"grid\" x1=\"{X(share)}\" y1=\"{Y(0)}\" x2=\"{X(share)}\" y2=\"{Y(1)}\"/>")
            );
            text.Append(
                Text($"<line class=\"grid\" x1=\"{X(0)}\" y1=\"{Y(share)}\" x2=\"{X(1)}\" y2=\"{Y(share)}\"/>")
            );
            text.Append(Text($"<text class=\"tick\" x=\"{X(share)}\" y=\"{Y(0) + 18}\">{share:P0}</text>"));
            text.Append(Text($"<text class=\"tick left\" x=\"{Left - 8}\" y=\"{Y(share) + 4}\">{share:P0}</text>"));
        }
    }

    // The whisker is where the true share lies with odds of 8 in 10; the area of the dot says how many there are.
    private static void Dot(StringBuilder text, ShareBucket bucket)
    {
        var (x, radius) = (X(bucket.Said!.Value), Math.Clamp(3 + Math.Sqrt(bucket.Points) / 2, 4, 16));
        if (bucket.Range is { } range)
        {
            text.Append(
                Text($"<line class=\"whisker\" x1=\"{x}\" y1=\"{Y(range.Low)}\" x2=\"{x}\" y2=\"{Y(range.High)}\"/>")
            );
        }

        text.Append(
            Text($"<circle class=\"dot\" cx=\"{x}\" cy=\"{Y(bucket.Made!.Value)}\" ")
                + Text($"r=\"{radius:0.0}\"><title>{Words(bucket)}</title></circle>")
        );
    }

    private static string Words(ShareBucket bucket) =>
        Text($"said {bucket.Said:P0}, came true {bucket.Made:P0} of {bucket.Points:N0}");

    private static int X(decimal share) => Left + (int)(share * Size);

    private static int Y(decimal share) => Top + Size - (int)(share * Size);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
