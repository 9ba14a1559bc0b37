using System.Globalization;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>What a rep of the sample lives from.</summary>
public enum RepTrade
{
    /// <summary>Whatever comes: the customers that everybody sells to.</summary>
    Mixed,

    /// <summary>Contracts of customers that are there: three deals of four are renewals.</summary>
    Renewals,

    /// <summary>Customers who never bought: four deals of five are with one of them.</summary>
    NewCustomers,
}

/// <summary>
/// Names the deals of a rep by what the rep lives from. It draws no random number, so that deals stay what they are.
/// </summary>
internal static class SampleTrades
{
    private const int RenewalsOfFour = 4;
    private const int AgainEvery = 5;

    private static readonly string[] First =
    [
        "Amber",
        "Brook",
        "Cedar",
        "Dune",
        "Elm",
        "Falcon",
        "Grove",
        "Heron",
        "Iris",
        "Jade",
        "Koala",
        "Larch",
        "Mistral",
        "North",
        "Opal",
        "Pebble",
        "Quartz",
        "River",
        "Summit",
        "Tulip",
        "Umber",
        "Violet",
        "Willow",
        "Zenith",
    ];

    private static readonly string[] Second =
    [
        "Tools",
        "Foods",
        "Printing",
        "Textiles",
        "Dental",
        "Farms",
        "Glass",
        "Optics",
        "Freight",
        "Events",
        "Bikes",
        "Paper",
        "Interiors",
        "Systems",
        "Gardens",
        "Clinics",
        "Robotics",
        "Travel",
        "Bakeries",
        "Solar",
        "Games",
        "Timber",
        "Water",
        "Insurance",
        "Legal",
    ];

    /// <summary>Customer and name of a deal.</summary>
    /// <param name="trade">What the rep lives from.</param>
    /// <param name="id">The deal's id: a letter and a number.</param>
    /// <param name="usual">Customer and name that the deal has otherwise.</param>
    public static (string Customer, string Name) Of(RepTrade trade, string id, (string Customer, string Name) usual)
    {
        var number = int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);
        return trade switch
        {
            RepTrade.Renewals when number % RenewalsOfFour > 0 => (usual.Customer, usual.Customer + " renewal"),
            RepTrade.NewCustomers => Renamed(usual, Company(number)),
            _ => usual,
        };
    }

    private static (string Customer, string Name) Renamed((string Customer, string Name) usual, string company)
    {
        // A first deal is no renewal.
        var subject = usual.Name[usual.Customer.Length..].Replace(" renewal", " rollout", StringComparison.Ordinal);
        return (company, company + subject);
    }

    // Every fifth deal is with the customer of the one before it.
    private static string Company(int number)
    {
        var place = number % AgainEvery == 0 ? number - 1 : number;
        return First[place % First.Length] + " " + Second[place / First.Length % Second.Length];
    }
}
