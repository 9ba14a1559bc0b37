using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>The customers of a history in the embedded Dataverse: an account for each name.</summary>
public sealed class Accounts
{
    // What the platform's column holds.
    private const int LongestName = 160;

    private readonly Dictionary<string, EntityReference> byName;

    private Accounts(Dictionary<string, EntityReference> byName)
    {
        this.byName = byName;
    }

    /// <summary>Creates every customer that the history names, each owned by whoever has its latest deal.</summary>
    public static Accounts Create(EmbeddedDataverse dataverse, SalesHistory history, People people)
    {
        ArgumentNullException.ThrowIfNull(dataverse);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(people);
        var deals = history
            .Deals.Where(deal => deal.Account is not null)
            .GroupBy(deal => deal.Account!, StringComparer.OrdinalIgnoreCase);
        return new Accounts(
            deals.ToDictionary(
                account => account.Key,
                account => new EntityReference(
                    "account",
                    dataverse.System.Create(
                        new Entity("account")
                        {
                            ["name"] = Cut(account.Key),
                            ["ownerid"] = people.Owner(account.MaxBy(deal => deal.Created)!.Owner),
                        }
                    )
                ),
                StringComparer.OrdinalIgnoreCase
            )
        );
    }

    /// <summary>The row of a customer.</summary>
    public EntityReference Of(string name) => byName[name];

    /// <summary>Names the customer of a deal in its row; a deal without one stays without.</summary>
    public void Fill(Entity row, DealRecord deal)
    {
        if (deal.Account is { } name)
        {
            // The platform derives the customer from the account; both are given, so that nothing has to be derived.
            row["parentaccountid"] = byName[name];
            row["customerid"] = byName[name];
        }
    }

    private static string Cut(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
