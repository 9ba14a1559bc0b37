namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class HostileAddressTests : ApiTests
{
    [Theory]
    [InlineData("accounts(")]
    [InlineData("accounts()")]
    [InlineData("accounts(x=)")]
    [InlineData("accounts(accountid=)")]
    [InlineData("accounts(accountid='x')")]
    [InlineData("accounts(%27)")]
    [InlineData("accounts)")]
    [InlineData("accounts?$filter=")]
    [InlineData("accounts?$filter=(")]
    [InlineData("accounts?$filter=name")]
    [InlineData("accounts?$filter=name eq")]
    [InlineData("accounts?$filter=name in ()")]
    [InlineData("accounts?$filter=name eq %27%00%27")]
    [InlineData("accounts?$filter=name eq @p")]
    [InlineData("accounts?$filter=contains(name,5)")]
    [InlineData("accounts?$filter=revenue eq 99999999999999999999999999999999")]
    [InlineData("accounts?$filter=numberofemployees eq 99999999999999")]
    [InlineData("accounts?$filter=createdon eq 9999-99-99")]
    [InlineData("accounts?$filter=contact_customer_accounts/any(")]
    [InlineData("accounts?$filter=contact_customer_accounts/any(c:c)")]
    [InlineData("accounts?$filter=contact_customer_accounts/any(c:name eq 'x')")]
    [InlineData("accounts?$filter=Microsoft.Dynamics.CRM.In(PropertyName='name')")]
    [InlineData("accounts?$filter=Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=x)")]
    [InlineData("accounts?$filter=Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue='x')")]
    [InlineData("accounts?$expand=parentaccountid(")]
    [InlineData("accounts?$expand=parentaccountid)")]
    [InlineData("accounts?$expand=parentaccountid()x")]
    [InlineData("accounts?$expand=parentaccountid($nothing=1)")]
    [InlineData(
        "accounts?$expand=parentaccountid($expand=parentaccountid($expand=parentaccountid($expand=parentaccountid($expand=parentaccountid($expand=parentaccountid)))))"
    )]
    [InlineData("accounts?$top=-1")]
    [InlineData("accounts?$top=99999999999")]
    [InlineData("accounts?$skiptoken=%3Cx")]
    [InlineData("accounts?$skiptoken=%3Ccookie%20pagenumber='2'%20pagingcookie='%253Cx'/%3E")]
    [InlineData("accounts?$skiptoken=%3Ccookie%20pagenumber='0'/%3E")]
    [InlineData("accounts?$select=name&$select=name")]
    [InlineData("accounts?$orderby=name up")]
    [InlineData("accounts?$orderby=(")]
    [InlineData("accounts?fetchXml=%3Cfetch")]
    [InlineData("accounts?fetchXml=%3Cfetch/%3E")]
    [InlineData("accounts?fetchXml=%3C!DOCTYPE%20x%20[%3C!ENTITY%20y%20'z'%3E]%3E%3Cfetch/%3E")]
    [InlineData("accounts?savedQuery=x")]
    [InlineData("$batch")]
    [InlineData("EntityDefinitions(LogicalName='")]
    [InlineData("EntityDefinitions?$expand=Attributes(")]
    [InlineData("EntityDefinitions?$filter=LogicalName gt 'a'")]
    [InlineData("EntityDefinitions(LogicalName='account')/Attributes/x/y")]
    [InlineData("RetrieveTotalRecordCount(EntityNames=x)")]
    [InlineData("RetrieveTotalRecordCount")]
    [InlineData("../../etc/passwd")]
    public async Task Addresses_that_make_no_sense_are_refused_by_name(string address)
    {
        var answer = await World.GetAsync(address);

        Assert.True(answer.Status is 400 or 404 or 405 or 501, $"{answer.Status} {answer.Text}");
    }
}
