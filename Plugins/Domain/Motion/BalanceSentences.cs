using System.Globalization;

namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>Says the balance in words.</summary>
public static class BalanceSentences
{
    private const decimal Hundred = 100m;

    /// <summary>A line for each motion that closed deals, then time against plan, then what is not known.</summary>
    public static string Of(Balance balance) =>
        string.Join(
            "\n",
            Balance
                .Motions.Select(motion => OfMotion(balance, motion))
                .Concat([OfTime(balance), OfUnknown(balance)])
                .OfType<string>()
        );

    private static string OfMotion(Balance balance, DealMotion motion)
    {
        var sums = balance.Facts.Of(motion);
        if (sums.Closed == 0)
        {
            return Text($"{motion}: no deal closed.");
        }

        var cycle = balance.Cycle(motion) is { } days ? Text($", half of them within {days:0.#} days") : string.Empty;
        return Text($"{motion}: {sums.Won} of {sums.Closed} closed deals won, {sums.WonValue:#,0}{cycle}; ")
            + Text(
                $"win rate {balance.Rate(motion) * Hundred:0.#} % (team {balance.TeamRate(motion) * Hundred:0.#} %), "
            )
            + Text($"{sums.Minutes / 60m:#,0.#} hours.");
    }

    private static string OfTime(Balance balance)
    {
        var plan = balance.Facts.IsTyped ? "The plan" : "Revenue as in the last four periods";
        var asked = balance.Recommended(DealMotion.Prospect) is null
            ? "Nothing is planned and nothing was won in the last four periods, so no time is recommended."
            : plan + " asks for " + Shares(balance.Recommended) + " of the time.";
        var spent = balance.Measured(DealMotion.Prospect) is null
            ? " No hours on deals are logged in the weeks of the period."
            : " Spent were " + Shares(balance.Measured) + ".";
        return asked + spent;
    }

    private static string? OfUnknown(Balance balance) =>
        balance.Facts.Without == 0
            ? null
            : Text(
                $"{balance.Facts.Without} closed deals have no motion and are left out: nobody named their customer."
            );

    private static string Shares(Func<DealMotion, decimal?> share) =>
        string.Join(", ", Balance.Motions.Select(motion => Text($"{share(motion) * Hundred:0} % {motion}")));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
