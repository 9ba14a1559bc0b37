using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Hosting;

namespace SalesCorner.Emulator.Tests.WebApi;

/// <summary>An embedded Dataverse in memory with its Web API on loopback, and a client.</summary>
internal sealed class ApiWorld : IAsyncDisposable
{
    public const string Annotated = "odata.include-annotations=\"*\"";

    private readonly WebApiServer server;

    private ApiWorld(Sandbox sandbox, WebApiServer server)
    {
        Sandbox = sandbox;
        this.server = server;
        Client = new HttpClient { BaseAddress = new Uri(server.Address, "api/data/v9.2/") };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
    }

    public Sandbox Sandbox { get; }

    public EmbeddedDataverse Dataverse => Sandbox.Dataverse;

    public IOrganizationService Service => Sandbox.Service;

    public HttpClient Client { get; }

    public static async Task<ApiWorld> StartAsync(WebApiOptions? options = null)
    {
        var sandbox = new Sandbox();
        return new ApiWorld(sandbox, await WebApiServer.StartAsync(sandbox.Dataverse, options));
    }

    public Guid Account(string name, Action<Entity>? shape = null)
    {
        var account = new Entity("account") { ["name"] = name };
        shape?.Invoke(account);
        return Service.Create(account);
    }

    public Guid Contact(string last, Guid? account = null) =>
        Service.Create(
            new Entity("contact")
            {
                ["lastname"] = last,
                ["parentcustomerid"] = account is { } id ? new EntityReference("account", id) : null,
            }
        );

    public async Task<ApiAnswer> SendAsync(
        HttpMethod method,
        string address,
        JsonNode? body = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request);
        return await ApiAnswer.ReadAsync(response);
    }

    public Task<ApiAnswer> GetAsync(string address, string? prefer = null) =>
        SendAsync(HttpMethod.Get, address, null, prefer is null ? [] : [("Prefer", prefer)]);

    public Task<ApiAnswer> PostAsync(
        string address,
        JsonNode? body = null,
        params (string Name, string Value)[] headers
    ) => SendAsync(HttpMethod.Post, address, body, headers);

    /// <summary>The values of a property in all rows of an answer.</summary>
    public async Task<string> ListAsync(string address, string property)
    {
        var answer = await GetAsync(address);
        Assert.Equal(200, answer.Status);
        return string.Join(' ', answer.Json["value"]!.AsArray().Select(row => row![property]?.ToString() ?? "null"));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
        Sandbox.Dispose();
    }
}

/// <summary>What a request was answered.</summary>
internal sealed record ApiAnswer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string Code => Json["error"]!["code"]!.ToString();

    public string Message => Json["error"]!["message"]!.ToString();

    public static async Task<ApiAnswer> ReadAsync(HttpResponseMessage response) =>
        new(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(one => one.Key, one => string.Join(',', one.Value), StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>The id in the header OData-EntityId.</summary>
    public Guid Id => Guid.Parse(Headers["OData-EntityId"].Split('(')[1].TrimEnd(')'));
}
