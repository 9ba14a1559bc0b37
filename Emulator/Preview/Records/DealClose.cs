using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Closes deals by the messages of the platform.</summary>
internal sealed class DealClose(Session session)
{
    private const int Won = 3;

    /// <summary>Wins the deal.</summary>
    public void Win(EntityReference deal, IFormCollection typed)
    {
        var close = CloseOf(deal, typed);
        var table = session.Metadata.Table("opportunityclose");
        close["actualrevenue"] = new TypedValue(session).Of(table.Column("actualrevenue"), typed["revenue"].ToString());
        Execute("WinOpportunity", close, Won);
    }

    /// <summary>Loses the deal, for a reason and maybe to a competitor.</summary>
    public void Lose(EntityReference deal, IFormCollection typed)
    {
        var close = CloseOf(deal, typed);
        if (PickedRow.Read(typed["competitor"].ToString()) is { Row.LogicalName: "competitor" } competitor)
        {
            close["competitorid"] = competitor.Row;
        }

        Execute(
            "LoseOpportunity",
            close,
            int.TryParse(typed["reason"], CultureInfo.InvariantCulture, out var reason) ? reason : -1
        );
    }

    private Entity CloseOf(EntityReference deal, IFormCollection typed)
    {
        var close = new Entity("opportunityclose") { ["opportunityid"] = deal };
        var table = session.Metadata.Table("opportunityclose");
        if (new TypedValue(session).Of(table.Column("actualend"), typed["closedon"].ToString()) is DateTime closedOn)
        {
            close["actualend"] = closedOn;
        }

        if (typed["description"].ToString() is { Length: > 0 } description)
        {
            close["description"] = description;
        }

        return close;
    }

    private void Execute(string message, Entity close, int status) =>
        session.Service.Execute(
            new OrganizationRequest(message) { ["OpportunityClose"] = close, ["Status"] = new OptionSetValue(status) }
        );
}
