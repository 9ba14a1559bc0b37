using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>Puts random rows into a world, in place of those before.</summary>
internal static class RandomRows
{
    public static void Fill(QueryWorld world, IEnumerable<AccountRow> accounts, IEnumerable<DealRow> deals)
    {
        world.Clear();
        foreach (var account in accounts)
        {
            world.Add(
                "account",
                QueryWorld.Id(account.Number),
                ("name", account.Name),
                ("numberofemployees", account.Employees)
            );
        }

        foreach (var deal in deals)
        {
            world.Add(
                "deal",
                QueryWorld.Id(deal.Number),
                ("name", deal.Name),
                ("probability", deal.Probability),
                ("amount", deal.Amount is { } amount ? new Money(amount) : null),
                ("urgent", deal.Urgent),
                ("rating", deal.Rating is { } rating ? new OptionSetValue(rating) : null),
                ("createdon", deal.CreatedOn),
                (
                    "accountid",
                    deal.Account is { } account ? new EntityReference("account", QueryWorld.Id(account)) : null
                )
            );
        }
    }
}
