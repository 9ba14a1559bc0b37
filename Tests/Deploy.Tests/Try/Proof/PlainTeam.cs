namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>What a rep's figures lean on: those of the business unit, in which every rep of an input stands.</summary>
public sealed class PlainTeam(PlainSums unit)
{
    /// <summary>
    /// The rate of 30 deals of the unit, which 10 of the organisation suffice for as well; else the assumption.
    /// </summary>
    public decimal WinRate => Measures ? unit.Won / (decimal)unit.Closed : 0.33m;

    public decimal? AverageWonValue => Measures && unit.Valued > 0 ? unit.WonValue / unit.Valued : null;

    public decimal Conversion =>
        unit.Prospected >= 10 ? Math.Min(1m, unit.BecameQualified / (decimal)unit.Prospected) : 0.10m;

    /// <summary>
    /// The share of money won, where a hundred closed deals have a value and it lies 15 % of the larger away from the
    /// share of deals won; else null.
    /// </summary>
    public decimal? ValueRate
    {
        get
        {
            var (deals, wonDeals, money, wonMoney) = unit.Worth;
            if (!Measures || deals < 100)
            {
                return null;
            }

            var (counted, paid) = (wonDeals / (decimal)deals, wonMoney / money);
            return Math.Abs(counted - paid) > 0.15m * Math.Max(counted, paid) ? paid : null;
        }
    }

    /// <summary>Twenty average deals.</summary>
    public decimal TwentyDeals => 20m * unit.Worth.Money / unit.Worth.Deals;

    private bool Measures => unit.Closed >= 10;

    /// <summary>
    /// The share of open deals won and lost a day; a rep with fewer than ten closed deals is filled up with the team's.
    /// Null without a deal.
    /// </summary>
    public (decimal Won, decimal Lost)? Speed(PlainSums rep)
    {
        var missing = Measures && unit.OpenDays > 0 ? Math.Max(0, 10 - rep.Closed) / (decimal)unit.Closed : 0m;
        var won = rep.Won + (missing * unit.Won);
        var closed = rep.Closed + (missing * unit.Closed);
        var days = rep.OpenDays + (missing * unit.OpenDays);
        return closed == 0m || days == 0m ? null : (won / days, (closed - won) / days);
    }
}
