namespace SalesCorner.Solution.Tests.Tables;

public sealed class LeastPrivilegeTests
{
    private const string Rep = "SalesCorner Rep";
    private const string Manager = "SalesCorner Manager";
    private const string Administrator = "SalesCorner Administrator";

    public static TheoryData<string> Roles => [Rep, Manager, Administrator];

    [Theory]
    [MemberData(nameof(Roles))]
    public void Nobody_may_create_or_write_what_is_computed(string role)
    {
        string[] computed = ["sc_RepCoverage", "sc_CoverageSnapshot", "sc_Baseline", "sc_StageChange"];

        var forbidden = computed.SelectMany(table => new[] { "prvCreate" + table, "prvWrite" + table });

        Assert.Empty(ShippedTables.Privileges(role).Keys.Intersect(forbidden, StringComparer.Ordinal));
    }

    [Fact]
    public void A_rep_reads_own_coverage_and_writes_own_answers()
    {
        var rep = ShippedTables.Privileges(Rep);

        Assert.Equal("Basic", rep["prvReadsc_RepCoverage"]);
        Assert.Equal("Basic", rep["prvReadsc_Quota"]);
        Assert.Equal("Basic", rep["prvWritesc_QualificationAnswer"]);
        Assert.DoesNotContain("prvWritesc_Quota", rep.Keys);
        Assert.DoesNotContain("prvWritesc_Settings", rep.Keys);
    }

    [Fact]
    public void A_manager_reads_and_writes_quotas_in_the_business_unit_and_below()
    {
        var manager = ShippedTables.Privileges(Manager);

        Assert.Equal("Deep", manager["prvReadsc_RepCoverage"]);
        Assert.Equal("Deep", manager["prvWritesc_Quota"]);
        Assert.DoesNotContain("prvWritesc_QualificationAnswer", manager.Keys);
        Assert.DoesNotContain("prvWritesc_Settings", manager.Keys);
    }

    [Theory]
    [InlineData("sc_Settings")]
    [InlineData("sc_StagePolicy")]
    [InlineData("sc_QualificationQuestion")]
    [InlineData("sc_LossReasonMap")]
    [InlineData("sc_TeamCredit")]
    public void Only_an_administrator_configures(string table)
    {
        Assert.Equal("Global", ShippedTables.Privileges(Administrator)["prvWrite" + table]);
        Assert.DoesNotContain("prvWrite" + table, ShippedTables.Privileges(Rep).Keys);
        Assert.DoesNotContain("prvWrite" + table, ShippedTables.Privileges(Manager).Keys);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_table_of_the_organisation_is_granted_whole_and_never_assigned(string role)
    {
        var tables = ShippedTables
            .Own.Where(table => table.Value.Element("OwnershipTypeMask")!.Value == "OrgOwned")
            .Select(table => table.Key)
            .ToList();

        var granted = ShippedTables
            .Privileges(role)
            .Where(one => tables.Exists(table => one.Key.EndsWith(table, StringComparison.Ordinal)));

        Assert.All(
            granted,
            one =>
            {
                Assert.Equal("Global", one.Value);
                Assert.DoesNotMatch("^prv(Assign|Share)", one.Key);
            }
        );
    }

    [Fact]
    public void A_custom_api_needs_a_privilege_that_its_callers_have()
    {
        var rep = ShippedTables.Privileges(Rep).Keys;

        Assert.Contains(NeededBy("sc_WhatIf"), rep);
        Assert.Contains(NeededBy("sc_RecalculateCoverage"), rep);
        Assert.DoesNotContain(NeededBy("sc_RunNightly"), rep);
        Assert.Contains(NeededBy("sc_RunNightly"), ShippedTables.Privileges(Administrator).Keys);
    }

    private static string NeededBy(string api) => ShippedTables.CustomApi(api).Element("executeprivilegename")!.Value;
}
