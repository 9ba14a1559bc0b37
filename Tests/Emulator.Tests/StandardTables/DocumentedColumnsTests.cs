using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.StandardTables;

namespace SalesCorner.Emulator.Tests.StandardTables;

/// <summary>
/// Columns against the table references of learn.microsoft.com (read 2026-11-30); docs/emulator-columns.md lists what
/// is left out.
/// </summary>
public sealed class DocumentedColumnsTests
{
    private const string Activity =
        "activityadditionalparams activityid activitytypecode actualdurationminutes actualend actualstart "
        + "category createdby createdon "
        + "createdonbehalfby description exchangerate importsequencenumber isbilled isregularactivity "
        + "isworkflowcreated lastonholdtime "
        + "modifiedby modifiedon modifiedonbehalfby onholdtime overriddencreatedon ownerid owneridname "
        + "owneridtype owneridyominame "
        + "owningbusinessunit owningteam owninguser prioritycode processid regardingobjectid regardingobjecttypecode "
        + "scheduleddurationminutes scheduledend scheduledstart slaid slainvokedid sortdate stageid statecode "
        + "statuscode subcategory "
        + "subject timezoneruleversionnumber transactioncurrencyid traversedpath utcconversiontimezonecode "
        + "versionnumber ";

    private static readonly Dictionary<string, string> Documented = new(StringComparer.Ordinal)
    {
        ["task"] = Activity + "crmtaskassigneduniqueid percentcomplete subscriptionid",
        ["email"] =
            Activity
            + "acceptingentityid acceptingentitytypecode attachmentcount attachmentopencount "
            + "baseconversationindexhash bcc cc compressed "
            + "conversationindex conversationtrackingid correlatedactivityid correlatedsubjectchanged "
            + "correlationmethod "
            + "delayedemailsendtime deliveryattempts deliveryprioritycode deliveryreceiptrequested descriptionblobid "
            + "descriptionblobid_name directioncode emailreminderexpirytime emailreminderstatus "
            + "emailremindertext emailremindertype "
            + "emailsender emailsenderobjecttypecode emailtrackingid followemailuserpreference from inreplyto "
            + "internetmessageheaders "
            + "isduplicatesenderunresolved isemailfollowed isemailreminderset issafedescriptiontruncated "
            + "isunsafe lastopenedtime "
            + "linksclickedcount messageid messageiddupcheck mimetype notifications opencount parentactivityid "
            + "postponeemailprocessinguntil readreceiptrequested receivingmailboxid related "
            + "reminderactioncardid replycount "
            + "reservedforinternaluse safedescription sender sendermailboxid sendersaccount "
            + "sendersaccountobjecttypecode senton "
            + "submittedby templateid to torecipients trackingtoken",
        ["activityparty"] =
            "activityid activitypartyid addressused addressusedemailcolumnnumber donotemail donotfax "
            + "donotphone donotpostalmail effort "
            + "exchangeentryid instancetypecode ispartydeleted ownerid owneridtype owningbusinessunit "
            + "owninguser participationtypemask "
            + "partyid partyidname partyobjecttypecode scheduledend scheduledstart unresolvedpartyname versionnumber",
        ["systemuser"] =
            "accessmode "
            + Address(1)
            + Address(2)
            + "activedirectoryguid applicationid applicationiduri azureactivedirectoryobjectid azuredeletedon "
            + "azurestate businessunitid "
            + "calendarid caltype createdby createdon createdonbehalfby defaultfilterspopulated defaultmailbox "
            + "defaultodbfoldername "
            + "deletedstate disabledreason displayinserviceviews domainname emailrouteraccessapproval "
            + "employeeid entityimage "
            + "entityimage_timestamp entityimage_url entityimageid exchangerate firstname fullname "
            + "governmentid homephone identityid "
            + "importsequencenumber incomingemaildeliverymethod internalemailaddress invitestatuscode "
            + "isactivedirectoryuser "
            + "isallowedbyipfirewall isdisabled isemailaddressapprovedbyo365admin isintegrationuser islicensed "
            + "issyncwithdirectory "
            + "jobtitle lastname latestupdatetime middlename mobilealertemail mobileofflineprofileid "
            + "mobilephone modifiedby modifiedon "
            + "modifiedonbehalfby nickname organizationid organizationidname outgoingemaildeliverymethod "
            + "overriddencreatedon "
            + "parentsystemuserid passporthi passportlo personalemailaddress photourl positionid "
            + "preferredaddresscode preferredemailcode "
            + "preferredphonecode processid queueid salutation setupuser sharepointemailaddress skills stageid "
            + "systemmanagedusertype "
            + "systemuserid territoryid timezoneruleversionnumber title transactioncurrencyid traversedpath "
            + "userlicensetype userpuid "
            + "utcconversiontimezonecode versionnumber windowsliveid yammeremailaddress yammeruserid "
            + "yomifirstname yomifullname "
            + "yomilastname yomimiddlename",
    };

    [Theory]
    [InlineData("task")]
    [InlineData("email")]
    [InlineData("activityparty")]
    [InlineData("systemuser")]
    public void Every_documented_column_is_there_or_listed_as_left_out(string table)
    {
        var known = StandardCatalog.Catalog.Table(table).Columns;

        var missing = Documented[table]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(name => !known.ContainsKey(name));

        Assert.Equal(LeftOut(table).Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("goal", "targetmoney", 0, 922337203685477)]
    [InlineData("goal", "stretchtargetmoney", 0, 922337203685477)]
    [InlineData("goal", "targetdecimal", 0, 100000000000)]
    [InlineData("goal", "actualmoney", -922337203685477, 922337203685477)]
    [InlineData("task", "scheduleddurationminutes", 0, 2147483647)]
    [InlineData("task", "onholdtime", -2147483648, 2147483647)]
    public void A_number_has_the_documented_range(string table, string column, double least, double most)
    {
        var found = StandardCatalog.Catalog.Table(table).Column(column);

        Assert.Equal(((decimal)least, (decimal)most), (found.Minimum, found.Maximum));
    }

    [Theory]
    [InlineData("task", false)]
    [InlineData("email", false)]
    [InlineData("phonecall", false)]
    [InlineData("appointment", true)]
    public void The_scheduled_duration_can_be_set_of_appointments_alone(string table, bool writable)
    {
        var column = StandardCatalog.Catalog.Table(table).Column("scheduleddurationminutes");

        Assert.Equal((writable, writable), (column.ValidForCreate, column.ValidForUpdate));
    }

    [Fact]
    public void An_activity_is_no_regular_one_by_default_and_says_so_on_its_own() =>
        Assert.All(
            StandardCatalog.Catalog.Tables.Where(table => table.IsActivity),
            table =>
            {
                var column = table.Column("isregularactivity");
                Assert.Equal((false, false), (column.DefaultValue, column.ValidForCreate));
            }
        );

    [Theory]
    [InlineData("quote")]
    [InlineData("salesorder")]
    [InlineData("invoice")]
    public void An_activity_may_regard_it(string table) =>
        Assert.All(
            StandardCatalog.Catalog.Tables.Where(one =>
                one.IsActivity && one.TryColumn("regardingobjectid") is not null
            ),
            activity => Assert.Contains(table, activity.Column("regardingobjectid").Targets)
        );

    [Theory]
    [InlineData("task", "actualend", true)]
    [InlineData("email", "actualstart", true)]
    [InlineData("task", "scheduledend", false)]
    [InlineData("goal", "goalstartdate", true)]
    [InlineData("account", "overriddencreatedon", true)]
    [InlineData("account", "createdon", false)]
    public void A_moment_of_which_only_the_day_is_shown_stays_a_moment(string table, string column, bool showsDay)
    {
        var found = StandardCatalog.Catalog.Table(table).Column(column);

        Assert.Equal((DateBehavior.UserLocal, showsDay), (found.DateBehavior, found.ShowsDay));
    }

    private static string Address(int number) =>
        string.Concat(
            new[]
            {
                "addressid",
                "addresstypecode",
                "city",
                "composite",
                "country",
                "county",
                "fax",
                "latitude",
                "line1",
                "line2",
                "line3",
                "longitude",
                "name",
                "postalcode",
                "postofficebox",
                "shippingmethodcode",
                "stateorprovince",
                "telephone1",
                "telephone2",
                "telephone3",
                "upszone",
                "utcoffset",
            }.Select(part => $"address{number}_{part} ")
        );

    private static IEnumerable<string> LeftOut(string table)
    {
        var page = File.ReadAllLines(Path.Combine(Support.Repository.Root, "docs", "emulator-columns.md"));
        return page.Where(line => line.StartsWith($"| {table} |", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[2].Split([' ', '`', ','], StringSplitOptions.RemoveEmptyEntries));
    }
}
