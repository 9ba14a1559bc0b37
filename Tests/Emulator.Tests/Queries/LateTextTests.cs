using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Queries;

/// <summary>Formatted values are written when somebody looks, and tell what was read all the same.</summary>
public sealed class LateTextTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_became_of_the_row_since_changes_no_text(bool byQuery)
    {
        var account = sandbox.Account();
        var deal = sandbox.Service.Create(
            new Entity("opportunity")
            {
                ["name"] = "Deal",
                ["customerid"] = new EntityReference("account", account),
                ["estimatedvalue"] = new Money(1000m),
            }
        );
        var columns = new ColumnSet("customerid", "estimatedvalue", "statecode", "createdon");
        var row = Read(deal, columns, byQuery);
        var untouched = Read(deal, columns, byQuery);
        var expected = untouched.FormattedValues.OrderBy(one => one.Key, StringComparer.Ordinal).ToList();

        row.GetAttributeValue<Money>("estimatedvalue").Value = 5m;
        row.GetAttributeValue<OptionSetValue>("statecode").Value = 1;
        row.GetAttributeValue<EntityReference>("customerid").Name = "Other";
        row.Attributes.Remove("createdon");
        sandbox.Service.Update(new Entity("account", account) { ["name"] = "Renamed" });

        Assert.Equal(expected, row.FormattedValues.OrderBy(one => one.Key, StringComparer.Ordinal));
        Assert.True(expected.Count >= 4);
        Assert.Equal("Open", row.FormattedValues["statecode"]);
    }

    [Fact]
    public void A_text_that_a_plug_in_sets_stays_beside_the_others()
    {
        var row = sandbox.Read("account", sandbox.Account());

        row.FormattedValues["name"] = "Mine";

        Assert.Equal("Mine", row.FormattedValues["name"]);
        Assert.Equal("Active", row.FormattedValues["statecode"]);
        row.FormattedValues.Clear();
        Assert.Empty(row.FormattedValues);
    }

    private Entity Read(Guid deal, ColumnSet columns, bool byQuery)
    {
        var query = new QueryExpression("opportunity") { ColumnSet = columns };
        query.Criteria.AddCondition("opportunityid", ConditionOperator.Equal, deal);
        return byQuery
            ? Assert.Single(sandbox.Service.RetrieveMultiple(query).Entities)
            : sandbox.Service.Retrieve("opportunity", deal, columns);
    }
}
