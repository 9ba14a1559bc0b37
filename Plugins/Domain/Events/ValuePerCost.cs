namespace SalesCorner.Plugins.Domain.Events;

/// <summary>What an event brought for each unit of money that it cost.</summary>
public static class ValuePerCost
{
    /// <summary>Won value / cost; null where no cost is known.</summary>
    public static decimal? Of(decimal wonValue, decimal? cost) => cost > 0m ? wonValue / cost : null;
}
