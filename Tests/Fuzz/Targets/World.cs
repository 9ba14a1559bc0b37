using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;

namespace SalesCorner.Fuzz.Targets;

/// <summary>A small organisation to ask.</summary>
internal static class World
{
    /// <summary>An embedded Dataverse with a few rows, at a fixed time.</summary>
    public static EmbeddedDataverse Open()
    {
        var dataverse = EmbeddedDataverse.Open(
            new EmulatorOptions { StartUtc = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc) }
        );
        var account = dataverse.System.Create(new Entity("account") { ["name"] = "Adventure Works" });
        dataverse.System.Create(
            new Entity("contact")
            {
                ["lastname"] = "Doe",
                ["parentcustomerid"] = new EntityReference("account", account),
            }
        );
        dataverse.System.Create(
            new Entity("opportunity")
            {
                ["name"] = "Deal",
                ["customerid"] = new EntityReference("account", account),
                ["estimatedvalue"] = new Money(1000m),
            }
        );
        return dataverse;
    }
}
