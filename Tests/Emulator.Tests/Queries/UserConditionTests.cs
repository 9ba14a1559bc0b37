using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class UserConditionTests : IDisposable
{
    private static readonly Guid Report = QueryWorld.Id(10);
    private static readonly Guid ReportOfReport = QueryWorld.Id(11);
    private static readonly Guid Stranger = QueryWorld.Id(12);
    private static readonly Guid OwnTeam = QueryWorld.Id(20);
    private static readonly Guid ReportsTeam = QueryWorld.Id(21);

    private readonly QueryWorld world = new();

    public UserConditionTests()
    {
        AddUser(QueryWorld.User, null);
        AddUser(Report, QueryWorld.User);
        AddUser(ReportOfReport, Report);
        AddUser(Stranger, null);
        AddTeam(OwnTeam, QueryWorld.User);
        AddTeam(ReportsTeam, ReportOfReport);
        AddAccount("mine", "systemuser", QueryWorld.User);
        AddAccount("report", "systemuser", Report);
        AddAccount("reportreport", "systemuser", ReportOfReport);
        AddAccount("stranger", "systemuser", Stranger);
        AddAccount("team", "team", OwnTeam);
        AddAccount("teamreport", "team", ReportsTeam);
        world.Add(
            "account",
            ("name", "unit"),
            ("owningbusinessunit", new EntityReference("businessunit", QueryWorld.BusinessUnit))
        );
    }

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("eq-userid", "mine")]
    [InlineData("ne-userid", "report reportreport stranger team teamreport unit")]
    [InlineData("eq-userteams", "team")]
    [InlineData("eq-useroruserteams", "mine team")]
    [InlineData("eq-useroruserhierarchy", "mine report reportreport")]
    [InlineData("eq-useroruserhierarchyandteams", "mine report reportreport team teamreport")]
    public void Owners_are_compared_with_the_caller(string @operator, string expected) =>
        Assert.Equal(expected, world.Names("account", $"<condition attribute='ownerid' operator='{@operator}'/>"));

    [Fact]
    public void Business_units_are_compared_with_the_callers()
    {
        Assert.Equal(
            "unit",
            world.Names("account", "<condition attribute='owningbusinessunit' operator='eq-businessid'/>")
        );
        Assert.DoesNotContain(
            "unit",
            world.Names("account", "<condition attribute='owningbusinessunit' operator='ne-businessid'/>"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_language_is_compared_with_the_callers()
    {
        world.Add("account", ("name", "english"), ("numberofemployees", 1033));

        Assert.Equal(
            "english",
            world.Names("account", "<condition attribute='numberofemployees' operator='eq-userlanguage'/>")
        );
    }

    private void AddUser(Guid id, Guid? manager) =>
        world.Add(
            "systemuser",
            id,
            ("fullname", "u"),
            ("parentsystemuserid", manager is { } who ? new EntityReference("systemuser", who) : null)
        );

    private void AddTeam(Guid id, Guid member)
    {
        world.Add("team", id, ("name", "t"));
        world.Add("teammembership", ("systemuserid", member), ("teamid", id));
    }

    private void AddAccount(string name, string table, Guid owner) =>
        world.Add("account", ("name", name), ("ownerid", new EntityReference(table, owner)));
}
