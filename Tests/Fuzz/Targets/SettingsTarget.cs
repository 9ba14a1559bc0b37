using System.Text;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Configuring.Input;

namespace SalesCorner.Fuzz.Targets;

/// <summary>Settings files.</summary>
internal sealed class SettingsTarget : FuzzTarget
{
    private const string Seed = """
        {
          "settings": { "name": "Sales Corner settings", "winRateDays": 365, "currency": null },
          "stagePolicies": [ { "stage": 0, "name": "Qualify", "order": 0, "stuckLimitDays": 60 }, { "stage": 3, "name": "Close", "order": 3, "isLast": true } ],
          "questions": [ { "code": "need", "name": "Real need", "order": 1, "weight": 20, "mustHave": true, "minimumAnswer": 3, "dueStage": 1, "text": "The customer has a pain." } ],
          "lossReasons": [ { "code": "price", "name": "Price" } ],
          "quotas": [ { "rep": "ann@example.com", "period": "2026-Q1", "amount": 100000.50 } ],
          "roles": [ { "user": "ann@example.com", "role": "Sales Corner Rep" } ]
        }
        """;

    private readonly string path = Path.Combine(Path.GetTempPath(), $"salescorner-fuzz-{Environment.ProcessId}.json");

    public override string Name => "Settings";

    public override byte[] Make(Random random) =>
        random.Next(4) == 0
            ? Mutator.Bytes(random, Encoding.UTF8.GetBytes(Seed))
            : Encoding.UTF8.GetBytes(Mutator.Text(random, Seed));

    public override void Feed(byte[] input)
    {
        File.WriteAllBytes(path, input);
        SettingsFile.Read(path, new ConfigurationInput());
    }

    public override bool IsRefusal(Exception exception) => exception is CommandFailedException;

    public override void Dispose()
    {
        File.Delete(path);
        base.Dispose();
    }
}
