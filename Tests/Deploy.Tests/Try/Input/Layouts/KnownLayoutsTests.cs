using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Tests.Try.Input.Layouts;

/// <summary>Exports of each system, by their report's headings and by the field names of the API.</summary>
public sealed class KnownLayoutsTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData(
        "Dynamics 365 opportunity export",
        "opportunityid,name,owneridname,statecode,statuscode,salesstage,estimatedvalue,estimatedclosedate,createdon|7,Pumps,Ann One,0,1,Propose,100,2026-03-01,2026-01-01"
    )]
    [InlineData(
        "Dynamics 365 opportunity export",
        "opportunityid,name,_ownerid_value@OData.Community.Display.V1.FormattedValue,statecode@OData.Community.Display.V1.FormattedValue,statecode,stepname,estimatedvalue,estimatedclosedate,createdon|7,Pumps,Ann One,Open,0,3-Propose,100,2026-03-01,2026-01-01T08:00:00Z"
    )]
    [InlineData(
        "Salesforce opportunity report",
        "Id,Name,Owner.Name,StageName,IsClosed,IsWon,Amount,CloseDate,CreatedDate|7,Pumps,Ann "
            + "One,Proposal/Price Quote,false,false,100,2026-03-01,2026-01-01T08:00:00.000+0000"
    )]
    [InlineData(
        "HubSpot deal export",
        "hs_object_id,dealname,hubspot_owner_id,dealstage,amount,closedate,createdate,hs_is_closed_won|7,Pumps,Ann One,presentationscheduled,100,2026-03-01T10:00:00Z,2026-01-01T10:00:00Z,false"
    )]
    [InlineData(
        "HubSpot deal export",
        "id,properties.dealname,properties.hubspot_owner_id,properties.dealstage,properties.amount,properties.closedate,properties.createdate|7,Pumps,Ann One,presentationscheduled,100,1772323200000,1767225600000"
    )]
    [InlineData(
        "Pipedrive deal export",
        "id,title,owner_name,stage_name,status,value,currency,expected_close_date,add_time,won_time,lost_time|7,Pumps,Ann One,Proposal Made,open,100,USD,2026-03-01,2026-01-01 10:00:00,,"
    )]
    [InlineData(
        "Zoho CRM deal export",
        "Record Id,Deal Name,Deal Owner,Stage,Amount,Closing Date,Created Time|7,Pumps,Ann "
            + "One,Proposal/Price Quote,100,2026-03-01,2026-01-01 10:00:00"
    )]
    [InlineData(
        "Zoho CRM deal export",
        "id,Deal_Name,Owner.name,Stage,Amount,Closing_Date,Created_Time|7,Pumps,Ann One,Proposal/Price "
            + "Quote,100,2026-03-01,2026-01-01T10:00:00+00:00"
    )]
    [InlineData(
        "Odoo pipeline export",
        "External ID,Opportunity,Salesperson,Stage,Expected Revenue,Expected Closing,Created "
            + "on,Active|7,Pumps,Ann One,Proposition,100.00,2026-03-01,2026-01-01 10:00:00,True"
    )]
    [InlineData(
        "Odoo pipeline export",
        "id,name,user_id,stage_id,expected_revenue,date_deadline,create_date,won_status|7,Pumps,Ann "
            + "One,Proposition,100.0,2026-03-01,2026-01-01 10:00:00,pending"
    )]
    [InlineData(
        "SuiteCRM opportunity export",
        "ID,Opportunity Name,Assigned to,Sales Stage,Opportunity Amount,Expected Close Date,Date "
            + "Created|7,Pumps,Ann One,Proposal/Price Quote,100,2026-03-01,2026-01-01 10:00"
    )]
    [InlineData(
        "SuiteCRM opportunity export",
        "id,name,assigned_user_name,sales_stage,amount,date_closed,date_entered|7,Pumps,Ann "
            + "One,Proposal/Price Quote,100,2026-03-01,2026-01-01 10:00:00"
    )]
    [InlineData(
        "Bitrix24 deal export",
        "ID,Deal name,Responsible person,Stage,Total,Currency,Expected close date,Created on|7,Pumps,Ann "
            + "One,Prepayment invoice,100,USD,2026-03-01,2026-01-01 10:00:00"
    )]
    [InlineData(
        "Bitrix24 deal export",
        "ID,TITLE,ASSIGNED_BY_ID,STAGE_ID,STAGE_SEMANTIC_ID,OPPORTUNITY,CURRENCY_ID,CLOSEDATE,DATE_CREATE,CLOSED|7,Pumps,Ann One,C2:PREPAYMENT_INVOICE,P,100,USD,2026-03-01T03:00:00+00:00,2026-01-01T10:00:00+00:00,N"
    )]
    [InlineData(
        "Freshsales deal export",
        "Id,Deal name,Sales owner,Deal stage,Deal value,Expected close date,Closed date,Created "
            + "at|7,Pumps,Ann One,Proposal,100,2026-03-01,,2026-01-01 10:00:00"
    )]
    [InlineData(
        "Freshsales deal export",
        "deal_id,deal_name,deal_owner_name,deal_deal_stage_name,deal_amount,deal_expected_close,deal_closed_date,deal_created_at|7,Pumps,Ann One,Proposal,100,2026-03-01,,2026-01-01 10:00:00"
    )]
    [InlineData(
        "Close opportunity export",
        "id,lead_name,user_name,status_label,status_type,value,value_currency,date_created,date_won,date_lost,estimated_close|7,Pumps,Ann One,Proposal,active,100,USD,2026-01-01T10:00:00+00:00,,,2026-03-01"
    )]
    [InlineData(
        "Copper opportunity export",
        "Copper ID,Name,Owned By,Pipeline,Stage,Status,Value,Close Date,Created At|7,Pumps,Ann "
            + "One,Sales,Proposal,Open,100,2026-03-01,2026-01-01"
    )]
    [InlineData(
        "Copper opportunity export",
        "id,name,assignee_id,pipeline_stage_id,status,monetary_value,close_date,date_created|7,Pumps,Ann "
            + "One,Proposal,Open,100,2026-03-01,1767225600"
    )]
    [InlineData(
        "Vtiger opportunity export",
        "Opportunity Number,Opportunity Name,Assigned To,Sales Stage,Amount,Expected Close Date,Created "
            + "Time|7,Pumps,Ann One,Proposal or Price Quote,100,2026-03-01,2026-01-01 10:00:00"
    )]
    [InlineData(
        "Vtiger opportunity export",
        "potential_no,potentialname,assigned_user_id,sales_stage,amount,closingdate,createdtime|7,Pumps,Ann "
            + "One,Proposal or Price Quote,100,2026-03-01,2026-01-01 10:00:00"
    )]
    public void An_export_is_recognised_and_read(string source, string text)
    {
        var history = Reading.Of(folder.With("export.csv", text.Replace('|', '\n')));

        var deal = Assert.Single(history.Deals);
        Assert.Equal(
            (source, "7", "Pumps", "Ann One", 100m),
            (history.Source, deal.Id, deal.Name, deal.Owner, deal.EstimatedValue)
        );
        Assert.Equal(
            (DealOutcome.Open, 2, new DateOnly(2026, 3, 1), new DateOnly(2026, 1, 1)),
            (deal.Outcome, deal.Stage, deal.ExpectedClose, deal.Created)
        );
    }

    [Theory]
    [InlineData(
        "Id,Name,Owner.Name,StageName,IsClosed,IsWon,Amount,CloseDate,CreatedDate|7,Pumps,Ann "
            + "One,Done,true,true,100,2026-03-01,2026-01-01",
        DealOutcome.Won
    )]
    [InlineData(
        "Id,Name,Owner.Name,StageName,IsClosed,IsWon,Amount,CloseDate,CreatedDate|7,Pumps,Ann "
            + "One,Done,true,false,100,2026-03-01,2026-01-01",
        DealOutcome.Lost
    )]
    [InlineData(
        "opportunityid,name,owneridname,statecode,statuscodename,estimatedvalue,actualclosedate,createdon|7,Pumps,Ann One,2,Canceled,100,2026-03-01,2026-01-01",
        DealOutcome.NoDecision
    )]
    [InlineData(
        "id,name,user_id,stage_id,expected_revenue,date_closed,create_date,active|7,Pumps,Ann "
            + "One,Proposition,100,2026-03-01,2026-01-01,False",
        DealOutcome.Lost
    )]
    [InlineData(
        "id,name,user_id,stage_id,expected_revenue,date_closed,create_date,active|7,Pumps,Ann "
            + "One,Won,100,2026-03-01,2026-01-01,True",
        DealOutcome.Won
    )]
    [InlineData(
        "ID,TITLE,ASSIGNED_BY_ID,STAGE_ID,STAGE_SEMANTIC_ID,OPPORTUNITY,CLOSEDATE,DATE_CREATE|7,Pumps,Ann "
            + "One,C2:LOSE,F,100,2026-03-01,2026-01-01",
        DealOutcome.Lost
    )]
    [InlineData(
        "id,name,assignee_id,pipeline_stage_id,status,monetary_value,close_date,date_created|7,Pumps,Ann "
            + "One,3,Abandoned,100,3/1/2026,1767225600",
        DealOutcome.NoDecision
    )]
    [InlineData(
        "id,lead_name,user_name,status_label,status_type,value,date_created,date_won,date_lost|7,Pumps,Ann "
            + "One,Signed,won,100,2026-01-01,2026-03-01,",
        DealOutcome.Won
    )]
    public void A_closed_deal_is_known_by_the_words_of_its_system(string text, DealOutcome outcome)
    {
        var deal = Assert.Single(Reading.Of(folder.With("export.csv", text.Replace('|', '\n'))).Deals);

        Assert.Equal((outcome, new DateOnly(2026, 3, 1)), (deal.Outcome, deal.Closed));
    }

    [Theory]
    [InlineData(
        "Opportunity Name,Opportunity Owner,Amount,Close Date,Created Date\nPumps,Ann,1,2026-01-01,2026-01-01",
        "it looks like a Salesforce opportunity report, but the column 'Stage' is missing"
    )]
    [InlineData(
        "Deal Name,Deal Stage,Close Date,Amount\nPumps,Closed Won,2026-01-01,1",
        "it looks like a HubSpot deal export, but no column says who owns a deal (there it is called 'Deal owner')"
    )]
    [InlineData("Title,Value,Stage,Expected close date,Owner\nPumps,1,Won,2026-01-01,Ann", "")]
    public void A_file_that_is_known_up_to_one_column_says_which(string text, string reason)
    {
        var problem = Record.Exception(() => Reading.Of(folder.With("export.csv", text)));

        Assert.Contains(reason, problem?.Message ?? string.Empty, StringComparison.Ordinal);
        Assert.True(problem is null or CommandFailedException);
    }

    [Theory]
    [InlineData(
        "Dynamics 365 opportunity export",
        "(Do Not Modify) Opportunity;Thema;Besitzer;Status;Verkaufsphase;Gesch. Umsatz;Gesch. "
            + "Abschlussdatum;Tatsächliches Abschlussdatum;Erstellt am|7;Pumps;Ann "
            + "One;Offen;Propose;100,00;01.03.2026;;13.01.2026"
    )]
    [InlineData(
        "Dynamics 365 opportunity export",
        "(Do Not Modify) Opportunity;Rubrique;Propriétaire;Statut;Etape;Revenu estimé;Date de clôture "
            + "estimée;Créé le|7;Pumps;Ann One;Ouvert;Propose;100,00;01/03/2026;13/01/2026"
    )]
    [InlineData(
        "Salesforce opportunity report",
        "Opportunity ID;Opportunity-Name;Opportunity-Inhaber;Phase;Betrag;Schlusstermin;Erstelldatum|7;Pumps;Ann One;Proposal/Price Quote;100,00;01.03.2026;13.01.2026"
    )]
    [InlineData(
        "Salesforce opportunity report",
        "Opportunity ID;Nombre de la oportunidad;Propietario de la oportunidad;Etapa;Importe;Fecha de "
            + "cierre;Fecha de creación|7;Pumps;Ann One;Proposal/Price Quote;100,00;01/03/2026;13/01/2026"
    )]
    [InlineData(
        "HubSpot deal export",
        "Deal ID,Nom de la transaction,Propriétaire de la transaction,Phase de la transaction,Montant,Date "
            + "de fermeture,Date de création|7,Pumps,Ann One,Presentation scheduled,100,2026-03-01,2026-01-13"
    )]
    [InlineData(
        "Pipedrive deal export",
        "Trato - ID,Trato - Título,Trato - Propietario,Trato - Etapa,Trato - Estado,Trato - Valor,Trato - "
            + "Fecha de cierre prevista,Trato - Trato creado|7,Pumps,Ann One,Proposal "
            + "Made,Abierto,100,2026-03-01,2026-01-13 10:00:00"
    )]
    public void An_export_in_another_language_is_recognised_by_its_headings(string source, string text)
    {
        var history = Reading.Of(folder.With("export.csv", text.Replace('|', '\n')));

        var deal = Assert.Single(history.Deals);
        Assert.Equal(
            (source, "7", "Pumps", "Ann One", 100m),
            (history.Source, deal.Id, deal.Name, deal.Owner, deal.EstimatedValue)
        );
        Assert.Equal(
            (DealOutcome.Open, 2, new DateOnly(2026, 3, 1), new DateOnly(2026, 1, 13)),
            (deal.Outcome, deal.Stage, deal.ExpectedClose, deal.Created)
        );
    }

    [Fact]
    public void Converted_values_are_read_where_deals_are_in_several_currencies()
    {
        var history = Reading.Of(
            folder.With(
                "export.csv",
                "Opportunity ID,Opportunity Name,Opportunity Owner,Stage,Amount Currency,Amount,Amount "
                    + "(converted) Currency,Amount (converted),Close Date,Created Date\n"
                    + "1,A,Ann One,Closed Won,EUR,100,USD,110,2026-05-01,2026-01-01\n2,B,Ann One,Closed "
                    + "Won,USD,50,USD,50,2026-05-01,2026-01-01\n"
            )
        );

        Assert.Equal([110m, 50m], history.Deals.Select(deal => deal.EstimatedValue));
        Assert.Equal("USD", history.BaseCurrency);
        Assert.Contains(
            history.Notes,
            note => note.Contains("'Amount (converted)' are read", StringComparison.Ordinal)
        );
    }

    public void Dispose() => folder.Dispose();
}
