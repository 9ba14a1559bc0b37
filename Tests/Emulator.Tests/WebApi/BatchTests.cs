using System.Net.Http.Headers;
using System.Text;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class BatchTests : ApiTests
{
    [Fact]
    public async Task Requests_are_answered_in_their_order()
    {
        World.Account("Contoso");

        var (status, text) = await SendAsync(
            Single("POST accounts", """{"name":"Second"}""") + Single("GET accounts?$select=name&$orderby=name")
        );

        Assert.Equal(200, status);
        Assert.Contains("HTTP/1.1 204 No Content", text, StringComparison.Ordinal);
        Assert.Matches("(?s)204.*HTTP/1.1 200 OK.*Contoso.*Second", text);
    }

    [Fact]
    public async Task The_first_error_ends_a_batch_unless_it_is_to_go_on()
    {
        var requests = Single("GET nothing") + Single("POST accounts", """{"name":"Later"}""");

        var stopped = await SendAsync(requests);
        var rows = World.Sandbox.Count("account");
        var continued = await SendAsync(requests, "odata.continue-on-error");

        Assert.Equal((404, 0), (stopped.Status, rows));
        Assert.Equal(200, continued.Status);
        Assert.Equal(1, World.Sandbox.Count("account"));
    }

    [Fact]
    public async Task A_change_set_may_refer_to_its_own_rows()
    {
        var (status, text) = await SendAsync(
            Set(
                Part("POST accounts", """{"name":"Contoso"}""", 1)
                    + Part("POST contacts", """{"lastname":"Doe","parentcustomerid_account@odata.bind":"$1"}""", 2)
                    + Part("PATCH $1", """{"telephone1":"123"}""", 3)
            )
        );

        Assert.Equal(200, status);
        Assert.Contains("Content-ID: 2", text, StringComparison.Ordinal);
        Assert.Equal(
            "123",
            await World.ListAsync("accounts?$select=telephone1&$filter=contact_customer_accounts/any()", "telephone1")
        );
    }

    [Fact]
    public async Task A_change_set_happens_as_a_whole_or_not()
    {
        var (status, text) = await SendAsync(
            Set(Part("POST accounts", """{"name":"Contoso"}""", 1) + Part("POST accounts", """{"nothing":1}""", 2))
        );

        Assert.Equal(400, status);
        Assert.Contains("Content-ID: 2", text, StringComparison.Ordinal);
        Assert.Equal(0, World.Sandbox.Count("account"));
    }

    [Fact]
    public async Task A_change_set_holds_no_reads()
    {
        var (status, text) = await SendAsync(Set(Part("GET accounts", null, 1)));

        Assert.Equal(400, status);
        Assert.Contains("cannot hold GET", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(300_000)]
    public async Task A_part_with_endless_header_lines_is_refused(int headers)
    {
        var lines = string.Concat(Enumerable.Range(0, headers).Select(i => $"X-{i}: 1\n"));

        var (status, text) = await SendAsync(
            $"--outer\nContent-Type: application/http\n{lines}\nGET accounts HTTP/1.1\n\n"
        );

        Assert.Equal(400, status);
        Assert.Contains("more than 100 header lines", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, 200)]
    [InlineData(1001, 400)]
    public async Task A_batch_holds_a_thousand_requests(int count, int expected)
    {
        var requests = string.Concat(Enumerable.Repeat(Single("GET WhoAmI"), count));

        Assert.Equal(expected, (await SendAsync(requests)).Status);
    }

    [Fact]
    public async Task A_body_without_end_is_refused()
    {
        using var content = new StringContent("--b\r\nContent-Type: application/http\r\n\r\nGET WhoAmI HTTP/1.1\r\n");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=b");
        using var response = await World.Client.PostAsync(new Uri("$batch", UriKind.Relative), content);

        Assert.Equal(400, (int)response.StatusCode);
    }

    private async Task<(int Status, string Text)> SendAsync(string parts, string? prefer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "$batch")
        {
            Content = new StringContent(parts + "--outer--\r\n", Encoding.UTF8),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=outer");
        if (prefer is not null)
        {
            request.Headers.TryAddWithoutValidation("Prefer", prefer);
        }

        using var response = await World.Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string Single(string line, string? body = null) => Request("outer", line, body, null);

    private static string Part(string line, string? body, int id) => Request("inner", line, body, id);

    private static string Set(string parts) =>
        $"--outer\r\nContent-Type: multipart/mixed; boundary=inner\r\n\r\n{parts}--inner--\r\n";

    private static string Request(string boundary, string line, string? body, int? id) =>
        $"--{boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n"
        + (id is null ? "" : $"Content-ID: {id}\r\n")
        + $"\r\n{line.Replace(" ", " /api/data/v9.2/", StringComparison.Ordinal).Replace("/api/data/v9.2/$", "$", StringComparison.Ordinal)} HTTP/1.1\r\n"
        + $"Content-Type: application/json\r\n\r\n{body}\r\n";
}
