using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Operating;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Preview;
using SalesCorner.Emulator.Preview.Contract;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Browser.Tests.Support;

/// <summary>The preview over a copy of the sample organisation, with a browser that looks at it.</summary>
public sealed class PreviewSite : IAsyncLifetime
{
    private PreviewServer? server;
    private EmbeddedDataverse? dataverse;

    /// <summary>The Dataverse behind the pages.</summary>
    public EmbeddedDataverse Dataverse => dataverse!;

    /// <summary>The address of the first page.</summary>
    public Uri Address => server!.Address;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        dataverse = (await SampleWorld.SmallAsync()).Dataverse.Copy();
        server = await PreviewServer.StartAsync(
            dataverse,
            new PreviewOptions
            {
                Title = "Sample",
                Notes = ["A note on the data."],
                Nightly = NightlyCalls.Run,
                CustomerWorkColumn = "sc_customerwork",
            }
        );
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        dataverse?.Dispose();
    }

    /// <summary>A new window of somebody; any error of a script fails the test that looks at it.</summary>
    public async Task<IPage> OpenAsync(string user, string path = "/", int width = 1366, bool withScripts = true)
    {
        var browser = await Chromium.BrowserAsync();
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = Address.ToString(),
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                JavaScriptEnabled = withScripts,
            }
        );
        await context.AddCookiesAsync([
            new Cookie
            {
                Name = "preview_user",
                Value = UserId(user).ToString("D"),
                Url = Address.ToString(),
            },
        ]);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        page.PageError += (_, error) => throw new InvalidOperationException("A script of the page failed: " + error);
        await GoAsync(page, path);
        return page;
    }

    /// <summary>Opens a page and checks that it is one.</summary>
    public static async Task GoAsync(IPage page, string path)
    {
        var answer = await page.GotoAsync(path);
        Assert.True(answer!.Ok, $"{path}: {answer.Status} {await Start(answer)}");
    }

    /// <summary>The id of a user by the full name.</summary>
    public Guid UserId(string name) => Rows("systemuser", "fullname", name).Single().Id;

    /// <summary>The first user with a role whose name ends like that.</summary>
    public string UserWith(string role)
    {
        var found = Dataverse.System.RetrieveMultiple(
            new FetchExpression(
                $"""
                <fetch><entity name="systemuser"><attribute name="fullname" /><order attribute="fullname" />
                  <link-entity name="systemuserroles" from="systemuserid" to="systemuserid">
                    <link-entity name="role" from="roleid" to="roleid">
                      <filter><condition attribute="name" operator="like" value="%{role}" /></filter>
                </link-entity></link-entity></entity></fetch>
                """
            )
        );
        return found.Entities[0].GetAttributeValue<string>("fullname");
    }

    /// <summary>The rows of a table that have this value in a column.</summary>
    public IReadOnlyList<Entity> Rows(string table, string column, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return [.. Dataverse.System.RetrieveMultiple(query).Entities];
    }

    /// <summary>The dashboards of the app.</summary>
    public IReadOnlyList<Component> Dashboards() => [.. Dataverse.Components.Dashboards];

    /// <summary>The page of some row of a table; the page for a new one when there is none.</summary>
    public string FirstRowOf(string table)
    {
        var rows = Dataverse.System.RetrieveMultiple(new QueryExpression(table) { TopCount = 1 }).Entities;
        return rows.Count > 0 ? $"/record/{table}/{rows[0].Id:D}" : $"/new/{table}";
    }

    /// <summary>An open deal of a user, with its columns.</summary>
    public Entity OpenDealOf(string user)
    {
        var query = new QueryExpression("opportunity") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, UserId(user));
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.AddOrder("createdon", OrderType.Ascending);
        return Dataverse.System.RetrieveMultiple(query).Entities[0];
    }

    private static async Task<string> Start(IResponse answer)
    {
        var text = await answer.TextAsync();
        return text[..Math.Min(text.Length, 400)];
    }
}
