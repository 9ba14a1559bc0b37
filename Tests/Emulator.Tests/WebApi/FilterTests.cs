using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class FilterTests : ApiTests
{
    private static readonly Guid Known = new("11111111-2222-3333-4444-555555555555");

    protected override void Seed()
    {
        var a = World.Account(
            "A",
            row =>
            {
                row.Id = Known;
                row["revenue"] = new Money(100m);
                row["numberofemployees"] = 5;
                row["description"] = "first";
                row["donotphone"] = true;
            }
        );
        World.Account(
            "B",
            row =>
            {
                row["revenue"] = new Money(200m);
                row["telephone1"] = "B";
                row["parentaccountid"] = new EntityReference("account", a);
            }
        );
        World.Account("C's", row => row["overriddencreatedon"] = new DateTime(2025, 1, 5, 0, 0, 0, DateTimeKind.Utc));
        World.Contact("Doe", a);
        World.Contact("Roe", a);
    }

    [Theory]
    [InlineData("revenue eq 100", "A")]
    [InlineData("revenue ne 100", "B C's")]
    [InlineData("revenue gt 100", "B")]
    [InlineData("revenue ge 100", "A B")]
    [InlineData("revenue lt 150.5", "A")]
    [InlineData("revenue le 100 and numberofemployees eq 5", "A")]
    [InlineData("revenue eq 100 or name eq 'C''s'", "A C's")]
    [InlineData("not (revenue eq 100 or revenue eq 200)", "C's")]
    [InlineData("not contains(name,'A')", "B C's")]
    [InlineData("revenue eq null", "C's")]
    [InlineData("revenue ne null", "A B")]
    [InlineData("name in ('A','B')", "A B")]
    [InlineData("not (name in ('A','B'))", "C's")]
    [InlineData("contains(description,'irs')", "A")]
    [InlineData("startswith(name,'C')", "C's")]
    [InlineData("endswith(description,'st')", "A")]
    [InlineData("contains(description,'irs') eq false", "B C's")]
    [InlineData("donotphone eq true", "A")]
    [InlineData("accountid eq 11111111-2222-3333-4444-555555555555", "A")]
    [InlineData("_parentaccountid_value eq 11111111-2222-3333-4444-555555555555", "B")]
    [InlineData("createdon lt 2025-06-01T00:00:00Z", "C's")]
    [InlineData("createdon ge 2025-06-01", "A B")]
    [InlineData("name eq telephone1", "B")]
    [InlineData("name eq @p&@p='B'", "B")]
    public async Task Comparisons_find_their_rows(string filter, string expected) =>
        Assert.Equal(expected, await Found(filter));

    [Theory]
    [InlineData("parentaccountid/name eq 'A'", "B")]
    [InlineData("parentaccountid/name ne 'A'", "A C's")]
    [InlineData("parentaccountid/name eq null", "A C's")]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Doe')", "A")]
    [InlineData("not contact_customer_accounts/any(c:c/lastname eq 'Doe')", "B C's")]
    [InlineData("contact_customer_accounts/any()", "A")]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Doe' and c/createdby/lastname eq 'Nobody')", "")]
    [InlineData(
        "contact_customer_accounts/any(c:c/lastname eq 'Doe') and "
            + "contact_customer_accounts/all(c:startswith(c/lastname,'D'))",
        ""
    )]
    [InlineData("contact_customer_accounts/any() and contact_customer_accounts/all(c:endswith(c/lastname,'oe'))", "A")]
    public async Task Related_rows_decide(string filter, string expected) =>
        Assert.Equal(expected, await Found(filter));

    [Theory]
    [InlineData("Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", "A B")]
    [InlineData("Microsoft.Dynamics.CRM.OlderThanXDays(PropertyName='createdon',PropertyValue=30)", "C's")]
    [InlineData("Microsoft.Dynamics.CRM.LastXDays(PropertyName=@p1,PropertyValue=@p2)&@p1='createdon'&@p2=1", "A B")]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['A','B'])", "A B")]
    [InlineData("Microsoft.Dynamics.CRM.Between(PropertyName='revenue',PropertyValues=[\"150\",\"250\"])", "B")]
    [InlineData("not Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['A','B'])", "C's")]
    [InlineData("Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", "A B C's")]
    [InlineData("Microsoft.Dynamics.CRM.InFiscalYear(PropertyName='createdon',PropertyValue=2025)", "C's")]
    [InlineData(
        "Microsoft.Dynamics.CRM.UnderOrEqual(PropertyName='accountid',PropertyValue='11111111-2222-3333-4444-555555555555')",
        "A B"
    )]
    public async Task The_platforms_own_functions_find_their_rows(string filter, string expected) =>
        Assert.Equal(expected, await Found(filter));

    [Theory]
    [InlineData("name eq 5", 400, "incompatible types")]
    [InlineData("revenue gt null", 400, "null")]
    [InlineData("name eq 'A", 400, "unterminated string literal")]
    [InlineData("name like 'A'", 400, "'like' is no operator")]
    [InlineData("length(name) eq 1", 400, "unknown function")]
    [InlineData("nothing eq 1", 400, "Could not find a property named 'nothing'")]
    [InlineData("Microsoft.Dynamics.CRM.Nonsense(PropertyName='name')", 501, "Nonsense")]
    public async Task Filters_that_make_no_sense_are_refused(string filter, int status, string message)
    {
        var answer = await World.GetAsync("accounts?$filter=" + filter);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_chain_of_alternatives_is_one_filter()
    {
        var chain = string.Join(
            " or ",
            Enumerable
                .Range(0, 300)
                .Select(number => $"name eq 'N{number}'")
                .Append("name eq 'B'")
                .Append("name eq 'A'")
        );

        Assert.Equal(
            "A B",
            await World.ListAsync(
                $"accounts?$select=name&$orderby=name&$filter=({chain}) and revenue ne null and name ne 'X'",
                "name"
            )
        );
    }

    [Fact]
    public async Task Filters_nested_without_end_are_refused()
    {
        var answer = await World.GetAsync(
            "accounts?$filter=" + string.Concat(Enumerable.Repeat("not ", 1000)) + "name eq 'A'"
        );

        Assert.Equal(400, answer.Status);
        Assert.Contains("nested deeper", answer.Message, StringComparison.Ordinal);
    }

    private Task<string> Found(string filter) =>
        World.ListAsync("accounts?$select=name&$orderby=name&$filter=" + filter, "name");
}
