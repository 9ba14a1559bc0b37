using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Rules;

namespace SalesCorner.Deploy.Try.Input.Layouts;

/// <summary>
/// The exports that are known by their headings: those of each system's reports, and the field names of its API.
/// </summary>
public static class KnownLayouts
{
    private static readonly Dictionary<string, DealOutcome> DynamicsStates = new(StringComparer.Ordinal)
    {
        ["0"] = DealOutcome.Open,
        ["1"] = DealOutcome.Won,
        ["2"] = DealOutcome.Lost,
    };

    private static readonly Dictionary<string, DealOutcome> BitrixSemantics = new(StringComparer.Ordinal)
    {
        ["P"] = DealOutcome.Open,
        ["S"] = DealOutcome.Won,
        ["F"] = DealOutcome.Lost,
        ["WON"] = DealOutcome.Won,
        ["LOSE"] = DealOutcome.Lost,
    };

    /// <summary>All of them; the plain layout of the project is the last.</summary>
    public static IReadOnlyList<DealLayout> All { get; } =
    [
        Layout(
            "Dynamics 365 opportunity export",
            [
                "Topic, Status, Est. Close Date, Owner",
                "Topic, Status, Actual Close Date, Owner",
                "Topic, Status, Est. Revenue, Owner",
                "statecode, estimatedclosedate, name",
                "statecode, estimatedvalue, name",
            ],
            "donotmodifyopportunity>Id opportunityid>Id opportunity>Id topic>Name name>Name owner>Owner "
                + "owneridname>Owner owninguser>Owner "
                + "owneridvalueodatacommunitydisplayv1formattedvalue>Owner owneridvalue>Owner ownerid>Owner "
                + "potentialcustomer>Account customeridname>Account account>Account customerid>Account "
                + "status>Outcome statecodename>Outcome statecodeodatacommunitydisplayv1formattedvalue>Outcome "
                + "statecode>Outcome "
                + "statusreason>LossReason statuscodename>LossReason "
                + "statuscodeodatacommunitydisplayv1formattedvalue>LossReason "
                + "salesstage>Stage stage>Stage pipelinephase>Stage salesstagename>Stage "
                + "salesstageodatacommunitydisplayv1formattedvalue>Stage stepname>Stage "
                + "estrevenue>Value estimatedvalue>Value actualrevenue>ActualValue actualvalue>ActualValue "
                + "estrevenuebase>BaseValue estimatedvaluebase>BaseValue actualrevenuebase>BaseActualValue "
                + "actualvaluebase>BaseActualValue "
                + "currency>Currency transactioncurrencyidname>Currency "
                + "transactioncurrencyidvalueodatacommunitydisplayv1formattedvalue>Currency "
                + "createdon>Created estclosedate>ExpectedClose estimatedclosedate>ExpectedClose "
                + "actualclosedate>Closed manager>Manager ownermanager>Manager",
            DynamicsStates
        ),
        Layout(
            "Salesforce opportunity report",
            ["Opportunity Name, Stage, Close Date, Opportunity Owner", "StageName, CloseDate"],
            "opportunityid>Id opportunityid18>Id id>Id opportunityname>Name name>Name opportunityowner>Owner "
                + "ownername>Owner owneralias>Owner ownerid>Owner accountname>Account accountid>Account "
                + "stage>Stage stagename>Stage iswon>IsWon won>IsWon isclosed>IsClosed closed>IsClosed "
                + "lossreason>LossReason lossreasonc>LossReason closedlostreason>LossReason "
                + "closedlostreasonc>LossReason reasonlost>LossReason reasonlostc>LossReason "
                + "amount>Value amountconverted>BaseValue amountconvertedcurrency>BaseCurrency "
                + "amountcurrency>Currency currencyisocode>Currency opportunitycurrency>Currency "
                + "createddate>Created createdate>Created createdon>Created value>Value closedate>CloseDate "
                + "opportunityownermanager>Manager ownermanager>Manager ownermanagername>Manager"
        ),
        Layout(
            "HubSpot deal export",
            [
                "Deal Name, Deal Stage, Close Date",
                "dealname, dealstage, Deal owner",
                "dealname, dealstage, hubspot_owner_id",
            ],
            "recordid>Id dealid>Id hsobjectid>Id id>Id dealname>Name dealowner>Owner hubspotownername>Owner "
                + "hubspotownerid>Owner associatedcompany>Account associatedcompanyprimary>Account "
                + "dealstage>Stage isclosedwon>IsWon hsisclosedwon>IsWon isdealclosed>IsClosed "
                + "hsisclosed>IsClosed isclosed>IsClosed closedlostreason>LossReason "
                + "amount>Value amountincompanycurrency>BaseValue amountinhomecurrency>BaseValue "
                + "currency>Currency dealcurrencycode>Currency "
                + "createdate>Created createdon>Created value>Value hscreatedate>Created createdat>Created "
                + "closedate>CloseDate manager>Manager"
        ),
        Layout(
            "Pipedrive deal export",
            [
                "Title, Value, Stage, Status, Expected close date",
                "Title, Value, Status, Won time",
                "Title, Value, Status, Deal created",
                "title, value, status, add_time",
            ],
            "id>Id title>Name owner>Owner ownername>Owner useridname>Owner userid>Owner ownerid>Owner "
                + "organization>Account orgname>Account orgidname>Account stage>Stage stagename>Stage "
                + "stageid>Stage status>Outcome "
                + "lostreason>LossReason value>Value currency>Currency currencyofvalue>Currency "
                + "dealcreated>Created created>Created createdon>Created createdate>Created addtime>Created "
                + "expectedclosedate>ExpectedClose "
                + "wontime>WonOn losttime>LostOn dealclosedon>Closed closetime>Closed manager>Manager"
        ),
        Layout(
            "Zoho CRM deal export",
            ["Deal Name, Stage, Closing Date", "Potential Name, Stage, Closing Date", "Deal_Name, Stage, Closing_Date"],
            "recordid>Id dealid>Id potentialid>Id id>Id dealname>Name potentialname>Name dealowner>Owner "
                + "potentialowner>Owner ownername>Owner owner>Owner dealownername>Owner dealownerid>Owner "
                + "accountname>Account stage>Stage "
                + "reasonforloss>LossReason reasonforlosss>LossReason lostreason>LossReason amount>Value "
                + "currency>Currency createdtime>Created createdon>Created closingdate>CloseDate reportingto>Manager"
        ),
        Layout(
            "Odoo pipeline export",
            [
                "Opportunity, Stage, Salesperson",
                "Expected Revenue, Stage, Salesperson",
                "expected_revenue, stage_id, user_id",
                "Expected Revenue, Expected Closing, Salesperson",
            ],
            "externalid>Id id>Id opportunity>Name name>Name salesperson>Owner useridname>Owner userid>Owner "
                + "assignedto>Owner customer>Account partneridname>Account partnerid>Account "
                + "companyname>Account partnername>Account "
                + "stage>Stage stageidname>Stage stageid>Stage wonstatus>Outcome wonlost>Outcome iswon>IsWon "
                + "status>Outcome active>IsActive lostreason>LossReason lostreasonidname>LossReason "
                + "lostreasonid>LossReason "
                + "expectedrevenue>Value plannedrevenue>Value currency>Currency companycurrency>Currency "
                + "createdate>Created createdon>Created creationdate>Created "
                + "expectedclosing>ExpectedClose expectedclosingdate>ExpectedClose datedeadline>ExpectedClose "
                + "closeddate>Closed closedate>Closed dateclosed>Closed teamleader>Manager"
        ),
        Layout(
            "SuiteCRM opportunity export",
            [
                "Opportunity Name, Sales Stage, Expected Close Date",
                "Opportunity Name, Sales Stage, Assigned to",
                "sales_stage, date_closed, amount",
            ],
            "id>Id opportunityname>Name name>Name assignedto>Owner assignedusername>Owner "
                + "assignedusernamename>Owner assigneduser>Owner user>Owner assigneduserid>Owner "
                + "accountname>Account salesstage>Stage lostreason>LossReason "
                + "opportunityamount>Value amount>Value amountusdollar>BaseValue currency>Currency "
                + "currencyname>Currency datecreated>Created dateentered>Created expectedclosedate>CloseDate "
                + "dateclosed>CloseDate reportsto>Manager"
        ),
        Layout(
            "Vtiger opportunity export",
            [
                "potentialname, sales_stage, closingdate",
                "Opportunity Name, Sales Stage, Created Time",
                "Opportunity Name, Sales Stage, Expected Close Date, Assigned To",
            ],
            "potentialno>Id opportunityno>Id opportunitynumber>Id id>Id potentialname>Name "
                + "opportunityname>Name assignedto>Owner assigneduserid>Owner organizationname>Account "
                + "relatedto>Account salesstage>Stage lostreason>LossReason "
                + "amount>Value currency>Currency currencyid>Currency createdtime>Created "
                + "closingdate>CloseDate expectedclosedate>CloseDate reportsto>Manager"
        ),
        Layout(
            "Bitrix24 deal export",
            [
                "TITLE, STAGE_ID, OPPORTUNITY",
                "Deal name, Stage, Responsible person",
                "Name, Stage, Responsible person",
                "Title, Stage, Responsible",
                "Deal, Stage, Responsible",
            ],
            "id>Id dealname>Name title>Name name>Name deal>Name responsibleperson>Owner responsible>Owner "
                + "assignedbyname>Owner assignedbyid>Owner assignedby>Owner company>Account "
                + "companytitle>Account companyid>Account "
                + "stage>Stage stageid>Stage dealstage>Stage stagesemanticid>Outcome stagegroup>Outcome "
                + "closed>IsClosed dealclosed>IsClosed opportunity>Value total>Value amount>Value income>Value "
                + "currency>Currency currencyid>Currency "
                + "createdon>Created created>Created datecreate>Created begindate>Created startdate>Created "
                + "expectedclosedate>CloseDate closedate>CloseDate enddate>CloseDate completedon>Closed",
            BitrixSemantics
        ),
        Layout(
            "Freshsales deal export",
            [
                "Deal name, Deal value, Deal stage",
                "Name, Deal value, Deal stage",
                "Deal name, Amount, Deal stage, Sales owner",
                "name, amount, expected_close",
                "deal_name, deal_amount, deal_expected_close",
            ],
            "id>Id dealid>Id dealname>Name name>Name salesowner>Owner dealsowner>Owner dealowner>Owner "
                + "owner>Owner ownername>Owner dealownername>Owner ownerid>Owner dealownerid>Owner "
                + "account>Account accountname>Account relatedaccount>Account salesaccountname>Account "
                + "dealstage>Stage dealstagename>Stage dealdealstagename>Stage dealstageid>Stage "
                + "lostreason>LossReason dealreason>LossReason dealreasonname>LossReason "
                + "dealdealreasonname>LossReason dealvalue>Value amount>Value dealamount>Value "
                + "basecurrencyamount>BaseValue dealbasecurrencyamount>BaseValue "
                + "currency>Currency currencyname>Currency dealcurrencyname>Currency createdat>Created "
                + "dealcreatedat>Created expectedclosedate>ExpectedClose expectedclose>ExpectedClose "
                + "dealexpectedclose>ExpectedClose closeddate>Closed dealcloseddate>Closed"
        ),
        Layout(
            "Close opportunity export",
            [
                "status_type, value, date_created",
                "Status Type, Value, Date Won",
                "status_label, date_won",
                "Status, Status Type, Lead Name",
            ],
            "id>Id opportunityid>Id leadname>Name note>Name username>Owner user>Owner assignedto>Owner "
                + "userid>Owner displayname>Account statuslabel>Stage statusdisplayname>Stage status>Stage "
                + "statustype>Outcome "
                + "valueformatted>Value value>Value valuecurrency>Currency currency>Currency "
                + "datecreated>Created estimatedclose>ExpectedClose expecteddate>ExpectedClose datewon>WonOn "
                + "datelost>LostOn closedate>Closed"
        ),
        Layout(
            "Copper opportunity export",
            [
                "Opportunity, Stage, Status, Owned By",
                "Name, Pipeline, Stage, Status, Owned By",
                "Name, Stage, Status, Value, Owned By",
                "Opportunity Name, Stage, Status, Owner",
                "monetary_value, pipeline_stage_id, assignee_id",
            ],
            "id>Id copperid>Id opportunityid>Id opportunity>Name opportunityname>Name name>Name "
                + "ownedby>Owner owner>Owner assignedto>Owner assignee>Owner assigneename>Owner "
                + "assigneeid>Owner company>Account companyname>Account "
                + "stage>Stage pipelinestage>Stage pipelinestagename>Stage pipelinestageid>Stage "
                + "status>Outcome lossreason>LossReason lossreasonname>LossReason value>Value "
                + "monetaryvalue>Value amount>Value currency>Currency monetaryunit>Currency convertedvalue>BaseValue "
                + "createdat>Created datecreated>Created created>Created createddate>Created "
                + "closedate>CloseDate completeddate>Closed closeddate>Closed"
        ),
        new(
            "plain layout",
            [
                ["owner", "stage", "value"],
            ],
            Pairs(
                "id>Id dealid>Id opportunityid>Id name>Name dealname>Name owner>Owner ownerrep>Owner "
                    + "rep>Owner manager>Manager account>Account company>Account companyname>Account product>Product "
                    + "stage>Stage outcome>Outcome status>Outcome iswon>IsWon isclosed>IsClosed "
                    + "lossreason>LossReason value>Value dealvalue>Value amount>Value actualvalue>ActualValue "
                    + "currency>Currency "
                    + "created>Created createdon>Created createddate>Created expectedclose>ExpectedClose "
                    + "expectedclosedate>ExpectedClose closed>Closed closedon>Closed closedate>CloseDate"
            )
        )
        {
            IsPlain = true,
        },
    ];

    private static DealLayout Layout(
        string title,
        string[] signatures,
        string columns,
        IReadOnlyDictionary<string, DealOutcome>? outcomes = null
    ) => new(title, [.. signatures.Select(signature => signature.Split(", "))], Pairs(columns)) { Outcomes = outcomes };

    private static List<KeyValuePair<string, DealField>> Pairs(string text) =>
        [
            .. text.Split(' ')
                .Select(pair => pair.Split('>'))
                .Select(parts => KeyValuePair.Create(parts[0], Enum.Parse<DealField>(parts[1]))),
        ];
}
