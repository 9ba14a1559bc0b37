using System.Text;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input;
using SalesCorner.Deploy.Try.Input.Rules;

namespace SalesCorner.Fuzz.Targets;

/// <summary>Exports of deals as people have them.</summary>
internal sealed class CsvTarget : FuzzTarget
{
    private static readonly string[] Seeds =
    [
        "Opportunity Name,Account Name,Stage,Amount,Close Date,Created Date,Owner\nBig "
            + "deal,Contoso,Propose,\"1,000.50\",2026-05-01,2026-01-15,Ann\nSmall,Fabrikam,Closed "
            + "Won,200,2026-02-01,2025-12-01,Bob\n",
        "opportunity_id;sales_agent;product;account;deal_stage;engage_date;close_date;close_value\n1C1I7A6R;Moses Frase;GTX Plus;Cancity;Won;20.10.2016;01.03.2017;1054\nZ063OYW0;Darcel;GTXPro;Isdom;Engaging;25.10.2016;;\n",
        "Deal ID\tDeal Name\tDeal Stage\tAmount\tCreate Date\tClose Date\tDeal "
            + "owner\n1\tOne\tappointmentscheduled\t5000\t01/02/2026\t03/04/2026\tAnn\n2\tTwo\tclosedlost\t\t01/02/2026\t02/02/2026\tBob\n",
        "Title,Organization,Stage,Value,Status,Deal created,Won time,Owner\n\"A \"\"quoted\"\" "
            + "deal\",Org,Qualified,\"5.000,00 €\",Won,2026-01-01 10:00:00,2026-02-01 11:00:00,Ann\n",
    ];

    private readonly string path = Path.Combine(Path.GetTempPath(), $"salescorner-fuzz-{Environment.ProcessId}.csv");

    public override string Name => "Csv";

    public override byte[] Make(Random random) =>
        random.Next(4) == 0
            ? Mutator.Bytes(random, Encoding.UTF8.GetBytes(Pick(random, Seeds)))
            : Encoding.UTF8.GetBytes(Mutator.Text(random, Pick(random, Seeds)));

    public override void Feed(byte[] input)
    {
        File.WriteAllBytes(path, input);
        HistoryReader.Read(path, new InputRules(new DateOnly(2026, 3, 1)));
    }

    public override bool IsRefusal(Exception exception) => exception is CommandFailedException;

    public override void Dispose()
    {
        File.Delete(path);
        base.Dispose();
    }
}
