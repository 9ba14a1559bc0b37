namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>What a rep's figures lean on: those of the business unit, in which every rep of an input stands.</summary>
public sealed class PlainTeam(PlainSums unit)
{
    /// <summary>The rate of 30 deals of the unit, which 10 of the organisation suffice for as well; else the assumption.</summary>
    public decimal WinRate => Measures ? unit.Won / (decimal)unit.Closed : 0.33m;

    public decimal? AverageWonValue => Measures && unit.Valued > 0 ? unit.WonValue / unit.Valued : null;

    public decimal Conversion => unit.Created >= 10 ? Math.Min(1m, unit.BecameQualified / (decimal)unit.Created) : 0.10m;

    private bool Measures => unit.Closed >= 10;

    /// <summary>The share of open deals won and lost a day; a rep with fewer than ten closed deals is filled up with the team's. Null without a deal.</summary>
    public (decimal Won, decimal Lost)? Speed(PlainSums rep)
    {
        var missing = Measures && unit.OpenDays > 0 ? Math.Max(0, 10 - rep.Closed) / (decimal)unit.Closed : 0m;
        var won = rep.Won + (missing * unit.Won);
        var closed = rep.Closed + (missing * unit.Closed);
        var days = rep.OpenDays + (missing * unit.OpenDays);
        return closed == 0m || days == 0m ? null : (won / days, (closed - won) / days);
    }
}
