using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using SalesCorner.Emulator.WebApi.Batches;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Routing;

namespace SalesCorner.Emulator.WebApi.Hosting;

/// <summary>Takes requests from HTTP, and brings the answers back.</summary>
internal sealed class HttpGateway(EmbeddedDataverse dataverse, WebApiOptions options, Router router, ILogger logger)
{
    private readonly CallerFinder callers = new(dataverse, options);
    private readonly BatchRunner batches = new(router);

    private readonly ServiceProtection? protection = options.ServiceProtection is { } limits
        ? new ServiceProtection(limits, options.Time ?? TimeProvider.System)
        : null;

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        ApiReply reply;
        try
        {
            RefuseForeignPages(context.Request);
            var caller = callers.Authenticate(context);
            using var visit = protection?.Enter(caller);
            var request = await ReadAsync(context, caller);

            // Requests take the emulator's gate: waiting for it must not hold up the server's own threads.
            reply = await Task.Run(() => Answer(request), context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception error)
        {
            // The one place that catches everything: whatever went wrong, the client gets the platform's error body.
            reply = Failed(context, error);
        }

        await WriteAsync(context, reply);
    }

    private ApiReply Answer(ApiRequest request) =>
        request.Path is [{ Name: "$batch", Key: null }] ? batches.Run(request) : router.Answer(request);

    private ApiReply Failed(HttpContext context, Exception error)
    {
        var reply = ErrorReplies.Of(error);
        if (reply.Status == StatusCodes.Status500InternalServerError)
        {
            logger.LogError(error, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
        }

        return reply.Status == StatusCodes.Status401Unauthorized ? reply.With("WWW-Authenticate", "Bearer") : reply;
    }

    // A browser says so when a page of another site sends a request with the user's cookies.
    private static void RefuseForeignPages(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is "cross-site" or "same-site" && request.Method != "GET")
        {
            throw new ApiFault(StatusCodes.Status403Forbidden, "0x0", "Requests of other sites' pages are refused.");
        }
    }

    private async Task<ApiRequest> ReadAsync(HttpContext context, Guid caller)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? target : target[..mark];
        var root = ServiceRoot.Find(path) ?? throw ApiFault.UnknownSegment(path);
        var headers = context.Request.Headers.ToDictionary(
            one => one.Key,
            one => one.Value.ToString(),
            StringComparer.OrdinalIgnoreCase
        );
        return new ApiRequest
        {
            Method = context.Request.Method,
            Path = PathSegment.Split(path.Length > root.Length ? path[root.Length..] : ""),
            Query = ODataText.Query(mark < 0 ? "" : target[mark..]),
            Headers = headers,
            Body = await BodyAsync(context),
            Root = $"{context.Request.Scheme}://{context.Request.Host}{root}",
            Dataverse = dataverse,
            UserId = callers.Impersonate(caller, headers),
            SignedInUserId = caller,
        };
    }

    private async Task<byte[]> BodyAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.MaximumBodyBytes;
        }

        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        }
        catch (BadHttpRequestException error)
        {
            throw new ApiFault(error.StatusCode, "0x0", error.Message);
        }

        return body.ToArray();
    }

    private static async Task WriteAsync(HttpContext context, ApiReply reply)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        response.Headers["OData-Version"] = "4.0";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        foreach (var (name, value) in reply.Headers)
        {
            response.Headers[name] = value;
        }

        if (reply.ContentType is not null)
        {
            response.ContentType = reply.ContentType;
            response.ContentLength = reply.Body.Length;
            await response.Body.WriteAsync(reply.Body, context.RequestAborted);
        }
    }
}
