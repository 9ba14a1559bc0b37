using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// The process bars of the deals, as a standard sales organisation has them: each deal has a row of the opportunity
/// sales
/// process, whose active stage people move, while the deal's own sales stage stays where it was.
/// </summary>
/// <param name="dataverse">The emulator.</param>
internal sealed class ProcessBars(EmbeddedDataverse dataverse)
{
    private const string Table = "opportunitysalesprocess";
    private const int BusinessProcessFlow = 4;

    private static readonly string[] StageNames = ["Qualify", "Develop", "Propose", "Close"];

    private readonly Lazy<(EntityReference Process, EntityReference[] Stages)> flow = new(() => Define(dataverse));
    private readonly Dictionary<Guid, Guid> bars = [];

    /// <summary>Gives a new deal its bar.</summary>
    public void Start(Guid deal, int stage)
    {
        bars[deal] = dataverse.System.Create(
            new Entity(Table)
            {
                ["name"] = "Opportunity Sales Process",
                ["opportunityid"] = new EntityReference("opportunity", deal),
                ["processid"] = flow.Value.Process,
                ["activestageid"] = flow.Value.Stages[stage],
                ["activestagestartedon"] = dataverse.Clock.UtcNow,
            }
        );
        dataverse.RunAsyncOf(Table);
    }

    /// <summary>
    /// Moves a deal's bar. The work that follows it waits for no burst: it reads where the bar stands then.
    /// </summary>
    public void Move(Guid deal, int stage)
    {
        dataverse.System.Update(
            new Entity(Table, bars[deal])
            {
                ["activestageid"] = flow.Value.Stages[stage],
                ["activestagestartedon"] = dataverse.Clock.UtcNow,
            }
        );
        dataverse.RunAsyncOf(Table);
    }

    private static (EntityReference Process, EntityReference[] Stages) Define(EmbeddedDataverse dataverse)
    {
        var process = new EntityReference(
            "workflow",
            dataverse.System.Create(
                new Entity("workflow")
                {
                    ["name"] = "Opportunity Sales Process",
                    ["uniquename"] = Table,
                    ["category"] = new OptionSetValue(BusinessProcessFlow),
                    ["primaryentity"] = "opportunity",
                }
            )
        );
        return (
            process,
            [
                .. StageNames.Select(
                    (name, category) =>
                        new EntityReference(
                            "processstage",
                            dataverse.System.Create(
                                new Entity("processstage")
                                {
                                    ["stagename"] = name,
                                    ["stagecategory"] = new OptionSetValue(category),
                                    ["processid"] = process,
                                }
                            )
                        )
                ),
            ]
        );
    }
}
