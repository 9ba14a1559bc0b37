using System.Globalization;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// The same made-up deals as different systems export them: their headings, columns that nobody needs, words, dates and
/// amounts.
/// </summary>
public static class ForeignExport
{
    public static readonly DateOnly AsOf = new(2026, 8, 20);

    private static readonly string[] Owners = ["Ann One", "Bob Two", "Cid Three"];
    private static readonly IReadOnlyList<Sold> Deals = [.. Enumerable.Range(1, 150).Select(Make)];

    /// <summary>The plain layout, which the others are compared with.</summary>
    public static string Plain { get; } = InPlainLayout(deal => In(deal.Stage, "Qualify,Develop,Propose,Close"));

    /// <summary>The plain layout as it has to be for systems that forget from which stage a deal was closed.</summary>
    public static string PlainWithoutStagesOfClosed { get; } =
        InPlainLayout(deal =>
            deal.IsOpen ? In(deal.Stage, "Qualify,Develop,Propose,Close")
            : deal.Outcome == "won" ? "Close"
            : "Qualify"
        );

    /// <summary>Dynamics 365: a static worksheet saved as CSV.</summary>
    public static string Dynamics { get; } =
        Text(
            "(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Est. "
                + "Close Date,Est. Revenue,Actual Revenue,Actual Close Date,Status,Status Reason,Sales "
                + "Stage,Owner,Created On",
            deal =>
                $"{deal.Id},x7Qa==,8/19/2026 4:05 "
                + $"PM,\"{deal.Name}\",{American(deal.Close)},\"{Dollars(deal.Value)}\",{(deal.Outcome == "won" ? $"\"{Dollars(deal.Value)}\"" : "")},{(deal.IsOpen ? "" : American(deal.Close))},"
                + $"{(deal.IsOpen ? "Open" : deal.Outcome == "won" ? "Won" : "Lost")},{(deal.IsOpen ? "In Progress" : deal.Outcome == "won" ? "Won" : deal.Outcome == "lost" ? "Out-Sold" : "Canceled")},{In(deal.Stage, "Qualify,Develop,Propose,Close")},{deal.Owner},{American(deal.Created)} 9:14 AM"
        );

    /// <summary>Salesforce: a details-only report, everything quoted, with the lines that follow the rows.</summary>
    public static string Salesforce { get; } =
        "\uFEFF"
        + Text(
            "\"Opportunity Owner\",\"Account Name\",\"Opportunity ID\",\"Opportunity "
                + "Name\",\"Stage\",\"Amount\",\"Probability (%)\",\"Close Date\",\"Created Date\",\"Loss "
                + "Reason\",\"Next Step\"",
            deal =>
                $"\"{deal.Owner}\",\"Acme, "
                + $"Inc.\",\"{deal.Id}\",\"{deal.Name}\",\"{(deal.IsOpen ? In(deal.Stage, "Qualification,Needs Analysis,Proposal/Price Quote,Negotiation/Review") : deal.Outcome == "won" ? "Closed Won" : "Closed Lost")}\",\"{Dollars(deal.Value)}\",\"50\","
                + $"\"{American(deal.Close)}\",\"{American(deal.Created)}\",\"{(deal.Outcome == "noDecision" ? "No Decision" : "")}\",\"\"",
            "\"\"\r\n\"Pipeline 2026\"\r\n\"Confidential Information - Do Not Distribute\"\r\n"
        );

    /// <summary>HubSpot: stages with the name of their pipeline, moments without a zone.</summary>
    public static string HubSpot { get; } =
        Text(
            "Record ID,Deal Name,Deal Stage,Pipeline,Close Date,Deal owner,Amount,Create Date,Closed Lost Reason",
            deal =>
                $"{deal.Id},\"{deal.Name}\",{(deal.IsOpen ? In(deal.Stage, "Appointment Scheduled,Qualified To Buy,Presentation Scheduled,Contract Sent") : deal.Outcome == "won" ? "Closed Won" : "Closed Lost")} (Sales Pipeline),Sales Pipeline,"
                + $"{Iso(deal.Close)} 14:05,{deal.Owner},{deal.Value},{Iso(deal.Created)} "
                + $"09:14,{(deal.Outcome == "noDecision" ? "Abandoned" : "")}"
        );

    /// <summary>Pipedrive: semicolons, a prefix before each heading, the loss reason in words.</summary>
    public static string Pipedrive { get; } =
        Text(
            "Deal - ID;Deal - Title;Deal - Value;Deal - Currency of Value;Deal - Owner;Deal - Stage;Deal - "
                + "Status;Deal - Expected close date;Deal - Deal created;Deal - Won time;Deal - Lost time;Deal "
                + "- Lost reason",
            deal =>
                $"{deal.Id};\"{deal.Name}\";{deal.Value};USD;{deal.Owner};{In(deal.Stage, "Qualified,Needs Defined,Proposal Made,Negotiations Started")};{(deal.IsOpen ? "Open" : deal.Outcome == "won" ? "Won" : "Lost")};"
                + $"{(deal.IsOpen ? Iso(deal.Close) : "")};{Iso(deal.Created)} "
                + $"09:14:00;{(deal.Outcome == "won" ? Iso(deal.Close) + " 14:05:00" : "")};{(deal.Outcome is "lost" or "noDecision" ? Iso(deal.Close) + " 14:05:00" : "")};{(deal.Outcome == "noDecision" ? "No decision" : "")}"
        );

    private static string InPlainLayout(Func<Sold, string> stage) =>
        Text(
            "id,name,owner,stage,outcome,value,created,expectedClose,closed",
            deal =>
                $"{deal.Id},\"{deal.Name}\",{deal.Owner},{stage(deal)},{deal.Outcome},{deal.Value},{Iso(deal.Created)},{(deal.IsOpen ? Iso(deal.Close) : "")},{(deal.IsOpen ? "" : Iso(deal.Close))}"
        );

    private static Sold Make(int number)
    {
        var created = AsOf.AddDays(-20 - (number * 37 % 420));
        var isOpen = number % 4 == 0;
        var closed = created.AddDays(5 + (number * 17 % 90));
        return new Sold(
            $"X{number:0000}",
            $"Pumps, {number} of them",
            Owners[number % Owners.Length],
            number * 7 % 4,
            1_000 + (number * 997 % 50_000),
            created,
            isOpen || closed > AsOf ? AsOf.AddDays((number % 70) - 10) : closed,
            isOpen || closed > AsOf ? "open" : In(number % 5, "won,lost,noDecision,won,lost")
        );
    }

    private static string Text(string header, Func<Sold, string> row, string end = "") =>
        header + "\r\n" + string.Concat(Deals.Select(deal => row(deal) + "\r\n")) + end;

    private static string In(int index, string words) => words.Split(',')[index];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string American(DateOnly day) => day.ToString("M/d/yyyy", CultureInfo.InvariantCulture);

    private static string Dollars(int value) => value.ToString("$#,##0.00", CultureInfo.InvariantCulture);

    private sealed record Sold(
        string Id,
        string Name,
        string Owner,
        int Stage,
        int Value,
        DateOnly Created,
        DateOnly Close,
        string Outcome
    )
    {
        public bool IsOpen => Outcome == "open";
    }
}
