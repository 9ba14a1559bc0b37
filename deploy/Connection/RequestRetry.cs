using Polly;
using Polly.Retry;

namespace SalesCorner.Deploy.Connection;

/// <summary>Sends a request until it is answered: waits as the server asks when throttled ("Service protection API
/// limits"),
/// and tries again after a failure on the way where a second sending does no harm.</summary>
internal sealed class RequestRetry
{
    private static readonly ResiliencePropertyKey<ApiRequest> RequestKey = new("request");

    private readonly IDataverseConnection connection;
    private readonly ResiliencePipeline<ApiAnswer> pipeline;

    public RequestRetry(
        IDataverseConnection connection,
        RetryRules rules,
        TimeProvider clock,
        Action<string, TimeSpan> waits,
        Action throttled
    )
    {
        this.connection = connection;
        pipeline = new ResiliencePipelineBuilder<ApiAnswer> { TimeProvider = clock }
            .AddRetry(Throttled(rules, waits, throttled))
            .AddRetry(Transient(rules, waits))
            .Build();
    }

    /// <summary>Sends the request. The last answer is given back, whatever it is.</summary>
    /// <exception cref="ConnectionLostException">No answer came, and a second sending could do harm or did not
    /// help.</exception>
    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(RequestKey, request);
        try
        {
            return await pipeline.ExecuteAsync(
                static async (context, state) =>
                    await state.connection.SendAsync(state.request, context.CancellationToken),
                context,
                (connection, request)
            );
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static RetryStrategyOptions<ApiAnswer> Throttled(
        RetryRules rules,
        Action<string, TimeSpan> waits,
        Action throttled
    ) =>
        new()
        {
            MaxRetryAttempts = rules.ThrottledRetries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = rules.FirstWait,
            MaxDelay = rules.LongestWait,
            ShouldHandle = static attempt => new(attempt.Outcome.Result is { IsThrottled: true }),
            DelayGenerator = attempt => new(Shorter(attempt.Outcome.Result?.RetryAfter, rules.LongestWait)),
            OnRetry = attempt =>
            {
                throttled();
                waits("The environment asks for fewer requests", attempt.RetryDelay);
                return default;
            },
        };

    private static RetryStrategyOptions<ApiAnswer> Transient(RetryRules rules, Action<string, TimeSpan> waits) =>
        new()
        {
            MaxRetryAttempts = rules.TransientRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = rules.FirstWait,
            MaxDelay = rules.LongestWait,
            ShouldHandle = static attempt =>
                new(
                    attempt.Context.Properties.GetValue(RequestKey, null!).MayBeRepeated
                        && (
                            attempt.Outcome.Exception is ConnectionLostException
                            || attempt.Outcome.Result is { IsUncertain: true }
                        )
                ),
            DelayGenerator = attempt => new(Shorter(attempt.Outcome.Result?.RetryAfter, rules.LongestWait)),
            OnRetry = attempt =>
            {
                waits(
                    attempt.Outcome.Exception?.Message.TrimEnd('.')
                        ?? $"The environment answered {(int)attempt.Outcome.Result!.Status}",
                    attempt.RetryDelay
                );
                return default;
            },
        };

    private static TimeSpan? Shorter(TimeSpan? asked, TimeSpan longest) => asked > longest ? longest : asked;
}
