using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>Types calls, one-to-ones and standards of a history into the embedded Dataverse.</summary>
/// <param name="dataverse">The emulator.</param>
/// <param name="history">The history.</param>
/// <param name="people">The people.</param>
/// <param name="fiscal">The fiscal periods.</param>
internal sealed class Coaching(EmbeddedDataverse dataverse, SalesHistory history, People people, FiscalPeriods fiscal)
{
    private const string Forecast = "sc_forecast";
    private const int FirstOption = 482_730_000;

    /// <summary>Types a call; the night completes the row.</summary>
    public void Call(CallRecord call)
    {
        var rep = people.Owner(call.Owner);
        var period = fiscal.Of(call.On);
        var key = string.Create(CultureInfo.InvariantCulture, $"{rep.Id:D}:{period.Start:yyyy-MM-dd}");
        var row = new Entity(Forecast, "sc_key", key)
        {
            ["sc_repid"] = rep,
            ["ownerid"] = rep,
            ["sc_periodstart"] = ReplayRows.Day(period.Start),
            ["sc_periodend"] = ReplayRows.Day(period.End),
            ["sc_commit"] = new Money(call.Commit),
            ["sc_bestcase"] = call.BestCase is { } best ? new Money(best) : null,
            ["sc_managercall"] = call.ManagerCall is { } manager ? new Money(manager) : null,
        };
        dataverse.System.Execute(new UpsertRequest { Target = row });
    }

    /// <summary>Holds a one-to-one.</summary>
    public void Review(ReviewRecord review)
    {
        var row = new Entity("sc_coachingreview")
        {
            ["sc_rep"] = people.Owner(review.Owner),
            ["sc_on"] = ReplayRows.Day(review.On),
            ["sc_notes"] = review.Notes,
        };
        if (history.Managers.TryGetValue(review.Owner, out var manager))
        {
            row["sc_manager"] = people.Owner(manager);
        }

        dataverse.System.Create(row);
    }

    /// <summary>Sets a standard for everybody.</summary>
    public void Standard(StandardRecord standard) =>
        dataverse.System.Create(
            new Entity("sc_standard")
            {
                ["sc_indicator"] = new OptionSetValue(FirstOption + standard.Indicator),
                ["sc_value"] = standard.Value,
            }
        );
}
