using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;
using SalesCorner.Emulator.WebApi.Hosting;

namespace SalesCorner.Emulator.Tests.Import;

/// <summary>
/// A user-local column that shows the day only ("Configure the behavior and format of the date and time column"): a
/// moment, with a shorter text.
/// </summary>
public sealed class DayFormatTests : IDisposable
{
    private static readonly DateTime Moment = new(2026, 5, 4, 15, 30, 0, DateTimeKind.Utc);

    private readonly Sandbox sandbox = new();
    private readonly Guid deal;

    public DayFormatTests()
    {
        sandbox.Dataverse.Import(
            new SolutionZip()
                .Table(SomeXml.Table("new_Deal", Date("new_Day", "date"), Date("new_Moment", "datetime")))
                .Build()
        );
        deal = sandbox.Service.Create(
            new Entity("new_deal")
            {
                ["new_name"] = "Deal",
                ["new_day"] = Moment,
                ["new_moment"] = Moment,
            }
        );
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void The_moment_is_kept_and_only_its_text_hides_the_time()
    {
        var read = sandbox.Read("new_deal", deal, "new_day", "new_moment");

        Assert.Equal((Moment, Moment), (read["new_day"], read["new_moment"]));
        Assert.Equal(
            ("5/4/2026", "5/4/2026 3:30 PM"),
            (read.FormattedValues["new_day"], read.FormattedValues["new_moment"])
        );
    }

    [Theory]
    [InlineData(ConditionOperator.Equal, "2026-05-04T15:30:00Z", 1)]
    [InlineData(ConditionOperator.Equal, "2026-05-04T00:00:00Z", 0)]
    [InlineData(ConditionOperator.On, "2026-05-04", 1)]
    [InlineData(ConditionOperator.GreaterThan, "2026-05-04T15:00:00Z", 1)]
    public void A_query_compares_the_moment(ConditionOperator comparison, string value, int rows)
    {
        var query = new QueryExpression("new_deal");
        query.Criteria.AddCondition("new_day", comparison, value);

        Assert.Equal(rows, sandbox.Service.RetrieveMultiple(query).Entities.Count);
    }

    [Fact]
    public void Its_metadata_say_user_local_and_day_only()
    {
        var response = (RetrieveAttributeResponse)
            sandbox.Service.Execute(
                new RetrieveAttributeRequest { EntityLogicalName = "new_deal", LogicalName = "new_day" }
            );
        var column = (DateTimeAttributeMetadata)response.AttributeMetadata;

        Assert.Equal((DateTimeFormat.DateOnly, DateTimeBehavior.UserLocal), (column.Format, column.DateTimeBehavior));
    }

    [Fact]
    public async Task The_Web_API_writes_the_moment()
    {
        await using var server = await WebApiServer.StartAsync(sandbox.Dataverse, new() { RequireBearer = false });
        using var client = new HttpClient { BaseAddress = server.Address };

        var json = await client.GetStringAsync(
            new Uri($"api/data/v9.2/new_deals({deal:D})?$select=new_day", UriKind.Relative)
        );

        Assert.Contains("\"new_day\":\"2026-05-04T15:30:00Z\"", json, StringComparison.Ordinal);
    }

    private static XElement Date(string name, string format) =>
        SomeXml.Column(name, "datetime", new XElement("Format", format), new XElement("Behavior", 1));
}
