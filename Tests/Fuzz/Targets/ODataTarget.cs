using System.Text;
using SalesCorner.Emulator;
using SalesCorner.Emulator.WebApi.Calls;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Routing;

namespace SalesCorner.Fuzz.Targets;

/// <summary>Addresses of the Web API.</summary>
internal sealed class ODataTarget : FuzzTarget
{
    private static readonly string[] Seeds =
    [
        "accounts?$select=name,revenue&$filter=startswith(name,'A') and (revenue gt 5.5 or not "
            + "endswith(name,'z'))&$orderby=name desc&$top=3",
        "contacts?$expand=parentcustomerid_account($select=name;$expand=primarycontactid($select=fullname))&$count=true",
        "opportunities?$filter=customerid_account/name eq 'Adventure Works' and createdon ge "
            + "2026-01-01T00:00:00Z&$apply=groupby((ownerid),aggregate(estimatedvalue with sum as s))",
        "accounts(00000000-0000-0000-0000-000000000001)/contact_customer_accounts?$select=fullname",
        "accounts(name='x')?$select=name",
        "opportunities?$filter=Microsoft.Dynamics.CRM.LastXDays(PropertyName=@p,PropertyValue=7)&@p='createdon'",
        "accounts?fetchXml=%3Cfetch%3E%3Centity%20name='account'/%3E%3C/fetch%3E",
        "EntityDefinitions(LogicalName='account')/Attributes?$filter=LogicalName eq 'name'",
        "RetrieveTotalRecordCount(EntityNames=['account','contact'])",
        "accounts?$filter=contact_customer_accounts/any(c:c/lastname eq 'Doe') and name in ('a','b')",
    ];

    private readonly EmbeddedDataverse dataverse = World.Open();
    private readonly Router router = new(new CallCatalog());

    public override string Name => "OData";

    public override byte[] Make(Random random) => Encoding.UTF8.GetBytes(Mutator.Text(random, Pick(random, Seeds)));

    public override void Feed(byte[] input) =>
        router.Answer(Requests.Of(dataverse, "GET", Encoding.UTF8.GetString(input)));

    public override bool IsRefusal(Exception exception) => ErrorReplies.Of(exception).Status != 500;

    public override void Dispose()
    {
        dataverse.Dispose();
        base.Dispose();
    }
}
