using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Options;

namespace SalesCorner.Emulator.Tests.Pipeline;

/// <summary>The organisation says on which day a week begins (organization.weekstartdaycode, 0 is Sunday).</summary>
public sealed class WeekStartTests : IDisposable
{
    // A Monday.
    private static readonly DateTime Today = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly Sandbox sandbox = new(new EmulatorOptions { StartUtc = Today });

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData(0, ConditionOperator.ThisWeek, 1)]
    [InlineData(1, ConditionOperator.ThisWeek, 0)]
    [InlineData(0, ConditionOperator.LastWeek, 0)]
    [InlineData(1, ConditionOperator.LastWeek, 1)]
    [InlineData(6, ConditionOperator.ThisWeek, 1)]
    public void Yesterday_is_in_the_week_that_the_setting_makes(int firstDay, ConditionOperator week, int rows)
    {
        sandbox.Service.Create(
            new Entity("account") { ["name"] = "Sunday", ["overriddencreatedon"] = Today.AddDays(-1) }
        );
        sandbox.Service.Update(
            new Entity("organization", sandbox.Dataverse.OrganizationId)
            {
                ["weekstartdaycode"] = new OptionSetValue(firstDay),
            }
        );
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("createdon", week);

        Assert.Equal(rows, sandbox.Service.RetrieveMultiple(query).Entities.Count);
    }
}
