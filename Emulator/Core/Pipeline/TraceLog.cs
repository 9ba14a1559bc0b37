using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Writes plugintracelog after the transaction has ended, so that its rows outlive a rollback.</summary>
internal sealed class TraceLog(StoredOrganization organization, UnitOfWork unit)
{
    private const string Table = "plugintracelog";
    private readonly PlatformRows rows = new(organization);
    private readonly List<Entity> pending = [];

    /// <summary>Notes a run, if runs of its kind are logged.</summary>
    public void Add(StepContext context, StepReport report)
    {
        var setting = organization.Options.PluginTrace;
        if (setting == PluginTraceSetting.All || (setting == PluginTraceSetting.Exceptions && report.Error is not null))
        {
            pending.Add(Row(context, report));
        }
    }

    /// <summary>Writes what was noted.</summary>
    public void Flush()
    {
        if (pending.Count == 0 || unit.IsActive)
        {
            return;
        }

        using var work = unit.Begin();
        foreach (var row in pending)
        {
            rows.Insert(Table, organization.NewId(), row);
        }

        work.Complete();
        pending.Clear();
    }

    private static Entity Row(StepContext context, StepReport report) =>
        new(Table)
        {
            ["typename"] = report.TypeName,
            ["messagename"] = report.Message,
            ["primaryentity"] = report.Table,
            ["mode"] = new OptionSetValue(context.Mode),
            ["depth"] = report.Depth,
            // 1 is a plug-in, 2 would be a workflow activity.
            ["operationtype"] = new OptionSetValue(1),
            ["messageblock"] = report.Trace,
            ["exceptiondetails"] = report.Error,
            ["performanceexecutionstarttime"] = context.Operation.StartedOn,
            ["performanceexecutionduration"] = (int)report.Elapsed.TotalMilliseconds,
            ["correlationid"] = context.CorrelationId,
            ["requestid"] = context.RequestId,
            ["pluginstepid"] = context.Step?.Id,
        };
}
