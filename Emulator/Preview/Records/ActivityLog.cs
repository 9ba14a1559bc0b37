using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Logs activities on a row and completes them.</summary>
internal sealed class ActivityLog(Session session)
{
    private const int Completed = 1;

    /// <summary>Makes an activity from what was typed, and completes it when it is said to be done.</summary>
    public void Add(EntityReference regarding, IFormCollection typed)
    {
        var table = session.Metadata.Table(typed["kind"].ToString());
        if (!table.IsActivity)
        {
            throw new InputProblemException($"{table.DisplayName} is no kind of activity.");
        }

        var when = new TypedValue(session).Of(table.Column("scheduledend"), typed["when"].ToString()) as DateTime?;
        var activity = new Entity(table.LogicalName)
        {
            ["subject"] = typed["subject"].ToString(),
            ["regardingobjectid"] = regarding,
            ["scheduledend"] = when,
        };
        SetDetails(table, activity, typed);
        activity.Id = session.Service.Create(activity);
        if (typed["done"] == "1")
        {
            Complete(new EntityReference(table.LogicalName, activity.Id), when, IsIncoming(activity));
        }
    }

    /// <summary>Completes an activity.</summary>
    public void Complete(EntityReference activity, DateTime? when = null, bool isIncoming = false)
    {
        var change = new Entity(activity.LogicalName, activity.Id)
        {
            ["statecode"] = new OptionSetValue(Completed),
            ["actualend"] = when ?? session.Dataverse.Clock.UtcNow,
        };
        var received = session
            .Metadata.Table(activity.LogicalName)
            .TryColumn("statuscode")
            ?.Options.FirstOrDefault(option => option.State == Completed && option.Label == "Received");
        if (isIncoming && received is not null)
        {
            change["statuscode"] = new OptionSetValue(received.Value);
        }

        session.Service.Update(change);
    }

    private static bool IsIncoming(Entity activity) =>
        activity.Contains("directioncode") && !activity.GetAttributeValue<bool>("directioncode");

    private void SetDetails(TableDefinition table, Entity activity, IFormCollection typed)
    {
        if (table.TryColumn("directioncode") is not null)
        {
            activity["directioncode"] = typed["direction"] != "in";
        }

        if (table.LogicalName == "appointment")
        {
            activity["scheduledstart"] = activity["scheduledend"];
        }

        if (
            new TypedValue(session).Of(table.Column("actualdurationminutes"), typed["minutes"].ToString())
            is int minutes
        )
        {
            activity["actualdurationminutes"] = minutes;
        }

        if (session.CustomerWorkColumn is { } column && table.TryColumn(column) is not null)
        {
            activity[column] = typed["customer"] == "1";
        }
    }
}
