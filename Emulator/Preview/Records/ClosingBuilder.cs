using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Says how an open deal can be closed.</summary>
internal sealed class ClosingBuilder(Session session)
{
    private const int Lost = 2;

    /// <summary>The choices; null for a row that is no open deal, or that the user may not change.</summary>
    public DealClosing? Of(Entity row)
    {
        if (
            row.LogicalName != "opportunity"
            || row.GetAttributeValue<OptionSetValue>("statecode")?.Value != 0
            || !session.Access.CanWrite(row.ToEntityReference())
        )
        {
            return null;
        }

        var reasons = session
            .Metadata.Table("opportunity")
            .Column("statuscode")
            .Options.Where(option => option.State == Lost);
        var revenue = row.GetAttributeValue<Money>("estimatedvalue")?.Value;
        return new DealClosing(
            revenue?.ToString("#,##0.##", CultureInfo.InvariantCulture) ?? "",
            session.Dataverse.Clock.UtcNow.ToString(TypedText.DayFormat, CultureInfo.InvariantCulture),
            [
                .. reasons.Select(reason => new FieldOption(
                    FormattableString.Invariant($"{reason.Value}"),
                    reason.Label
                )),
            ],
            session.Access.CanRead("competitor") ? Competitors() : []
        );
    }

    private List<FieldOption> Competitors()
    {
        var all = new RowByName(session).Offer("competitor", "");
        return
        [
            .. all.Select(one => new FieldOption(
                one.Packed,
                all.Count(other => other.Name == one.Name) > 1 ? $"{one.Name} ({one.Detail})" : one.Name
            )),
        ];
    }
}
