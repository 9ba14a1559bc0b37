using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>A share of the work: the deals of one rep, or those that nobody is credited for.</summary>
/// <param name="Id">The rep; empty for nobody.</param>
/// <param name="Name">What to call it in a message.</param>
/// <param name="OpenDeals">How many open deals it has about; 0 when that is not known.</param>
public sealed record BackfillItem(Guid Id, string Name, int OpenDeals)
{
    /// <summary>The deals that nobody is credited for.</summary>
    public static BackfillItem Nobody(int openDeals) =>
        new(Guid.Empty, "(deals that nobody is credited for)", openDeals);

    /// <summary>The parameters of its first call.</summary>
    /// <param name="chunk">Deals a call.</param>
    public JsonObject FirstCall(int chunk)
    {
        var parameters = new JsonObject { ["Part"] = "Deals", ["ChunkSize"] = chunk };
        if (Id != Guid.Empty)
        {
            parameters["RepId"] = Id;
        }

        return parameters;
    }
}
