namespace SalesCorner.Deploy.Try.Input;

/// <summary>A known export: the headings that give it away, and what its columns mean.</summary>
/// <param name="Title">What a person calls it.</param>
/// <param name="Signature">Headings (bare: lower case letters and digits) that all have to be there.</param>
/// <param name="Columns">Bare heading to meaning; the first heading of a meaning that is there is used.</param>
public sealed record DealLayout(
    string Title, IReadOnlyList<string> Signature, IReadOnlyList<KeyValuePair<string, DealField>> Columns)
{
    /// <summary>The layouts known by their headings, the most telling first; the plain layout of the project is the last.</summary>
    public static IReadOnlyList<DealLayout> Known { get; } =
    [
        new(
            "Dynamics 365 opportunity export",
            ["topic", "status", "estclosedate"],
            Pairs(
                "donotmodifyopportunity>Id opportunity>Id topic>Name owner>Owner potentialcustomer>Account account>Account status>Outcome statusreason>LossReason "
                + "salesstage>Stage pipelinephase>Stage estrevenue>Value actualrevenue>ActualValue currency>Currency createdon>Created estclosedate>ExpectedClose actualclosedate>Closed manager>Manager")),
        new(
            "Salesforce opportunity report",
            ["opportunityname", "stage", "closedate", "opportunityowner"],
            Pairs(
                "opportunityid>Id opportunityname>Name opportunityowner>Owner accountname>Account stage>Stage lossreason>LossReason closedlostreason>LossReason amount>Value "
                + "amountconverted>Value amountcurrency>Currency createddate>Created closedate>CloseDate opportunityownermanager>Manager ownermanager>Manager")),
        new(
            "HubSpot deal export",
            ["dealname", "dealstage", "closedate"],
            Pairs(
                "recordid>Id dealid>Id dealname>Name dealowner>Owner associatedcompany>Account associatedcompanyprimary>Account dealstage>Stage closedlostreason>LossReason "
                + "amount>Value amountincompanycurrency>Value currency>Currency createdate>Created closedate>CloseDate manager>Manager")),
        new(
            "Pipedrive deal export",
            ["title", "value", "stage", "status", "expectedclosedate"],
            Pairs(
                "id>Id title>Name owner>Owner organization>Account stage>Stage status>Outcome lostreason>LossReason value>Value currency>Currency currencyofvalue>Currency "
                + "dealcreated>Created created>Created addtime>Created expectedclosedate>ExpectedClose wontime>WonOn losttime>LostOn dealclosedon>Closed manager>Manager")),
        new(
            "plain layout",
            ["owner", "stage"],
            Pairs(
                "id>Id dealid>Id opportunityid>Id name>Name dealname>Name owner>Owner ownerrep>Owner rep>Owner manager>Manager account>Account company>Account companyname>Account product>Product "
                + "stage>Stage outcome>Outcome status>Outcome lossreason>LossReason value>Value dealvalue>Value amount>Value actualvalue>ActualValue currency>Currency "
                + "created>Created createdon>Created createddate>Created expectedclose>ExpectedClose expectedclosedate>ExpectedClose closed>Closed closedon>Closed closedate>CloseDate")),
    ];

    /// <summary>The layout of a header, or null when no known export has such headings.</summary>
    public static DealLayout? Recognise(IReadOnlyList<string> header)
    {
        var bare = header.Select(Headings.Bare).ToHashSet(StringComparer.Ordinal);
        return Known.FirstOrDefault(layout => layout.Fits(bare));
    }

    private bool Fits(HashSet<string> bare) =>
        Title == "plain layout"
            ? Columns.Where(pair => bare.Contains(pair.Key)).Select(pair => pair.Value).ToHashSet() is var found
              && found.Contains(DealField.Owner) && found.Contains(DealField.Stage) && found.Contains(DealField.Value)
            : Signature.All(bare.Contains);

    private static List<KeyValuePair<string, DealField>> Pairs(string text) =>
        [.. text.Split(' ').Select(pair => pair.Split('>'))
            .Select(parts => KeyValuePair.Create(parts[0], Enum.Parse<DealField>(parts[1])))];
}

/// <summary>Compares headings as people write them: without case, spaces and punctuation.</summary>
public static class Headings
{
    // Pipedrive writes "Deal - Title"; the prefix says nothing.
    private const string PipedrivePrefix = "Deal - ";

    /// <summary>A heading's lower case letters and digits: "Est. Close Date" is "estclosedate".</summary>
    public static string Bare(string heading)
    {
        var text = heading.StartsWith(PipedrivePrefix, StringComparison.OrdinalIgnoreCase)
            ? heading[PipedrivePrefix.Length..]
            : heading;
        return string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
    }
}
