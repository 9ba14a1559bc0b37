using System.Globalization;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Browser.Tests.Support;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Browser.Tests;

/// <summary>Every view, chart and form shows what the acting user may read, and nothing else.</summary>
public sealed class RightFiguresTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    // How far a shown number may be rounded.
    private const decimal HalfACent = 0.005m;

    [BrowserTheory]
    [InlineData("Rep")]
    [InlineData("Manager")]
    [InlineData("Administrator")]
    public async Task Every_view_shows_as_many_rows_as_its_own_query_finds(string role)
    {
        var user = site.UserWith(role);
        var service = site.Dataverse.As(site.UserId(user));
        var page = await site.OpenAsync(user);
        foreach (
            var view in site
                .Dataverse.Components.Of(ComponentKind.View)
                .Where(view => view.Xml.Element("querytype")?.Value.Trim() == "0")
        )
        {
            await PreviewSite.GoAsync(page, $"/list/{view.Table}?view={view.Id:D}");

            var problems = await page.Locator(".problem").AllInnerTextsAsync();
            var expected = Count(service, view);
            Assert.True(
                expected is null == problems.Count > 0,
                $"{role}, {view.Table}, {view.Name}: {string.Join(' ', problems)}"
            );
            Assert.Equal($"{view.Name}: {expected ?? 0}", $"{view.Name}: {await TotalAsync(page)}");
        }
    }

    [BrowserTheory]
    [InlineData("Rep")]
    [InlineData("Manager")]
    public async Task Every_chart_shows_the_numbers_of_its_own_query(string role)
    {
        var user = site.UserWith(role);
        var service = site.Dataverse.As(site.UserId(user));
        var page = await site.OpenAsync(user);
        foreach (var chart in site.Dataverse.Components.Of(ComponentKind.Chart))
        {
            await PreviewSite.GoAsync(page, $"/list/{chart.Table}?chart={chart.Id:D}");
            var view = await page.Locator("#view").InputValueAsync();
            if (await page.Locator(".problem").CountAsync() > 0)
            {
                Assert.Throws<SalesCorner.Emulator.Faults.DataverseFault>(() =>
                    Numbers(service, chart, new Guid(view)).ToList()
                );
                continue;
            }

            var expected = Numbers(service, chart, new Guid(view)).ToList();
            if (await page.Locator(".numbers summary").CountAsync() == 0)
            {
                Assert.True(expected.Count == 0, $"{chart.Name}: no numbers instead of {expected.Count}");
                continue;
            }

            await page.Locator(".numbers summary").ClickAsync();
            var shown = await page.Locator(".numbers td")
                .EvaluateAllAsync<string[]>("all => all.map(one => one.innerText).filter(text => text !== '–')");
            Assert.True(
                expected.Count == shown.Length,
                $"{chart.Name}: {shown.Length} numbers instead of {expected.Count}"
            );
            Assert.InRange(
                shown.Sum(Number),
                expected.Sum() - (HalfACent * shown.Length),
                expected.Sum() + (HalfACent * shown.Length)
            );
        }
    }

    [BrowserFact]
    public async Task A_rep_sees_no_coverage_and_no_deal_of_anybody_else()
    {
        var rep = site.UserWith("Rep");
        var own = site.UserId(rep);
        var others = site
            .Dataverse.System.RetrieveMultiple(
                new QueryExpression("sc_repcoverage") { ColumnSet = new ColumnSet("sc_repid", "sc_name") }
            )
            .Entities.Where(row => row.GetAttributeValue<EntityReference>("sc_repid") is { } other && other.Id != own)
            .ToList();
        var page = await site.OpenAsync(rep, "/list/sc_repcoverage?view=" + ViewOfAllCoverage());

        Assert.All(
            await page.Locator(".list tbody tr").AllInnerTextsAsync(),
            text => Assert.StartsWith(rep, text.TrimStart(), StringComparison.Ordinal)
        );
        Assert.NotEmpty(others);
        foreach (var row in others.Take(5))
        {
            await PreviewSite.GoAsync(page, $"/record/sc_repcoverage/{row.Id:D}");
            await Assertions.Expect(page.Locator(".problem")).ToContainTextAsync("Insufficient permissions");
            Assert.DoesNotContain(
                row.GetAttributeValue<string>("sc_name"),
                await page.ContentAsync(),
                StringComparison.Ordinal
            );
        }

        await PreviewSite.GoAsync(page, "/list/opportunity?view=a0701c45-2fee-5ea0-ab41-951484fb1012");
        Assert.All(
            await page.Locator(".list td[data-label=Owner]").AllInnerTextsAsync(),
            owner => Assert.Equal(rep, owner)
        );
    }

    [BrowserTheory]
    [InlineData("Rep")]
    [InlineData("Manager")]
    [InlineData("Administrator")]
    public async Task Every_main_form_opens_or_says_that_the_role_may_not_read_it(string role)
    {
        var user = site.UserWith(role);
        var service = site.Dataverse.As(site.UserId(user));
        var page = await site.OpenAsync(user);
        foreach (var form in site.Dataverse.Components.Of(ComponentKind.Form).Where(form => form.SubType == "main"))
        {
            var rows = Catch(() =>
                service.RetrieveMultiple(new QueryExpression(form.Table!) { TopCount = 1 }).Entities
            );
            await PreviewSite.GoAsync(
                page,
                rows is { Count: > 0 } ? $"/record/{form.Table}/{rows[0].Id:D}" : $"/new/{form.Table}"
            );

            Assert.Equal(form.Xml.Descendants("tab").Count(), await page.Locator(".tab-label").CountAsync());
            Assert.All(
                await page.Locator("main .problem").AllInnerTextsAsync(),
                text => Assert.StartsWith("Your roles do not", text, StringComparison.Ordinal)
            );
        }
    }

    [BrowserFact]
    public async Task A_quick_create_form_makes_a_row_and_leads_back()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        foreach (var answer in site.Rows("sc_qualificationanswer", "sc_opportunityid", deal.Id))
        {
            site.Dataverse.System.Delete(answer.LogicalName, answer.Id);
        }

        var question = site.Rows("sc_qualificationquestion", "statecode", 0)[0];
        var page = await site.OpenAsync(rep, $"/record/opportunity/{deal.Id:D}?tab=tab_health");

        await page.Locator("a.new").First.ClickAsync();
        await page.Locator("#field-sc_questionid").FillAsync(question.GetAttributeValue<string>("sc_name"));
        await page.Locator("#field-sc_value").SelectOptionAsync("Agree");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();

        await page.WaitForURLAsync($"**/record/opportunity/{deal.Id:D}");
        Assert.Equal(
            question.Id,
            site.Rows("sc_qualificationanswer", "sc_opportunityid", deal.Id)
                .Single()
                .GetAttributeValue<EntityReference>("sc_questionid")
                .Id
        );
    }

    private static int? Count(IOrganizationService service, Component view)
    {
        var fetch = new System.Xml.Linq.XElement(view.Xml.Element("fetchxml")!.Elements().First());
        fetch.SetAttributeValue("returntotalrecordcount", "true");
        return Catch(() => service.RetrieveMultiple(new FetchExpression(fetch.ToString())))?.TotalRecordCount;
    }

    // The chart's own query, narrowed by the filters and links of the view beside it.
    private IEnumerable<decimal> Numbers(IOrganizationService service, Component chart, Guid viewId)
    {
        var fetch = new System.Xml.Linq.XElement(chart.Xml.Descendants("fetch").First());
        var view = site
            .Dataverse.Components.Find(ComponentKind.View, viewId)!
            .Xml.Element("fetchxml")!
            .Descendants("entity")
            .First();
        fetch.Element("entity")!.Add(view.Elements("filter"));
        KeepYearsApart(fetch.Element("entity")!);
        var measures = chart.Xml.Descendants("measure").Select(one => one.Attribute("alias")!.Value).ToList();
        return service
            .RetrieveMultiple(new FetchExpression(fetch.ToString()))
            .Entities.SelectMany(row =>
                measures.Where(row.Contains).Select(alias => row.GetAttributeValue<AliasedValue>(alias).Value)
            )
            .OfType<object>()
            .Select(value =>
                value is Money money ? money.Value : Convert.ToDecimal(value, CultureInfo.InvariantCulture)
            );
    }

    // A query by week or month alone puts those of two years together; the platform's charts name the year too.
    private static void KeepYearsApart(System.Xml.Linq.XElement entity)
    {
        var parts = entity
            .Elements("attribute")
            .Where(one => one.Attribute("dategrouping")?.Value is "week" or "month" or "quarter")
            .Select(one => new System.Xml.Linq.XElement(one))
            .ToList();
        foreach (var part in parts)
        {
            part.SetAttributeValue("dategrouping", "year");
            part.SetAttributeValue("alias", "year");
        }

        entity.Add(parts);
    }

    private string ViewOfAllCoverage() =>
        site
            .Dataverse.Components.Of(ComponentKind.View)
            .First(view =>
                view.Table == "sc_repcoverage"
                && view.Xml.Element("querytype")?.Value.Trim() == "0"
                && !view.Xml.Descendants("condition").Any(one => one.Attribute("operator")?.Value == "eq-userid")
            )
            .Id.ToString("D");

    private static decimal Number(string text) =>
        decimal.Parse(
            text.Replace("$", "", StringComparison.Ordinal).TrimEnd('%', ' ', '\u00a0'),
            CultureInfo.InvariantCulture
        );

    private static T? Catch<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Emulator.Faults.DataverseFault)
        {
            return null;
        }
    }

    private static async Task<int> TotalAsync(IPage page)
    {
        var text = await page.Locator(".pager span").InnerTextAsync();
        return int.Parse(
            text[(text.LastIndexOf("of ", StringComparison.Ordinal) + 3)..],
            NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture
        );
    }
}
