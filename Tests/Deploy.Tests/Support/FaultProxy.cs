using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>Stands between the tool and the environment and lets chosen requests go wrong.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly HttpClient http;
    private readonly Uri target;
    private readonly Func<ProxiedRequest, Fault> faults;
    private int count;

    private FaultProxy(WebApplication application, Uri target, Func<ProxiedRequest, Fault> faults)
    {
        this.application = application;
        this.target = target;
        this.faults = faults;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    /// <summary>Where the tool sends its requests.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Starts it on a free port of loopback.</summary>
    public static async Task<FaultProxy> StartAsync(Uri target, Func<ProxiedRequest, Fault> faults)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var proxy = new FaultProxy(builder.Build(), target, faults);
        proxy.application.Run(proxy.PassAsync);
        await proxy.application.StartAsync();
        var addresses = proxy
            .application.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>();
        proxy.Address = new Uri(addresses!.Addresses.First());
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        http.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        var request = new ProxiedRequest(
            Interlocked.Increment(ref count),
            context.Request.Method,
            context.Request.GetEncodedPathAndQuery()
        );
        var fault = faults(request);
        if (fault == Fault.CutBefore)
        {
            context.Abort();
            return;
        }

        if (fault is Fault.Throttled or Fault.Unavailable)
        {
            context.Response.StatusCode =
                fault == Fault.Throttled
                    ? StatusCodes.Status429TooManyRequests
                    : StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "0";
            return;
        }

        using var answer = await ForwardAsync(context);
        if (fault == Fault.CutAfter)
        {
            context.Abort();
        }
        else if (fault == Fault.TimeoutAfter)
        {
            context.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
        }
        else
        {
            await CopyAsync(answer, context.Response);
        }
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        using var message = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            new Uri(target, context.Request.GetEncodedPathAndQuery())
        )
        {
            Content = body.Length > 0 ? new ByteArrayContent(Own(body.ToArray())) : null,
        };
        foreach (
            var (name, values) in context.Request.Headers.Where(header =>
                header.Key is not ("Host" or "Content-Length" or "Connection")
            )
        )
        {
            if (!message.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return await http.SendAsync(message);
    }

    // The environment knows itself by its own address only, so links in a body are written with that.
    private byte[] Own(byte[] body)
    {
        var address = Encoding.UTF8.GetBytes(Address.GetLeftPart(UriPartial.Authority));
        return body.AsSpan().IndexOf(address) < 0
            ? body
            : Encoding.UTF8.GetBytes(
                Encoding
                    .UTF8.GetString(body)
                    .Replace(
                        Address.GetLeftPart(UriPartial.Authority),
                        target.GetLeftPart(UriPartial.Authority),
                        StringComparison.Ordinal
                    )
            );
    }

    // The environment's own address stands in its links; behind a proxy the tool must see the proxy's, as it would
    // behind a gateway.
    private async Task CopyAsync(HttpResponseMessage answer, HttpResponse response)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (
            var (name, values) in answer
                .Headers.Concat(answer.Content.Headers)
                .Where(header => header.Key is not ("Transfer-Encoding" or "Content-Length"))
        )
        {
            response.Headers[name] = values.ToArray();
        }

        if (answer.StatusCode != HttpStatusCode.NoContent)
        {
            var text = await answer.Content.ReadAsStringAsync();
            await response.WriteAsync(
                text.Replace(
                    target.GetLeftPart(UriPartial.Authority),
                    Address.GetLeftPart(UriPartial.Authority),
                    StringComparison.Ordinal
                )
            );
        }
    }
}
