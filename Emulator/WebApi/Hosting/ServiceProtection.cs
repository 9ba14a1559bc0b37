using System.Globalization;
using Microsoft.AspNetCore.Http;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Hosting;

/// <summary>Keeps each user within the service protection limits: a sliding window of five minutes.</summary>
internal sealed class ServiceProtection(ServiceProtectionLimits limits, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, UserWindow> users = [];

    /// <summary>Lets a request in, or refuses it with 429; dispose of the answer when the request is over.</summary>
    public IDisposable Enter(Guid userId)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            if (!users.TryGetValue(userId, out var user))
            {
                users[userId] = user = new UserWindow();
            }

            Forget(user, now);
            Check(user, now);
            user.Running++;
            user.Requests.Enqueue(now);
            return new Visit(this, user, now);
        }
    }

    private void Forget(UserWindow user, long now)
    {
        while (user.Requests.TryPeek(out var begun) && time.GetElapsedTime(begun, now) >= limits.Window)
        {
            user.Requests.Dequeue();
        }

        while (user.Times.TryPeek(out var done) && time.GetElapsedTime(done.Ended, now) >= limits.Window)
        {
            user.Spent -= done.Took;
            user.Times.Dequeue();
        }
    }

    private void Check(UserWindow user, long now)
    {
        if (user.Running >= limits.Concurrent)
        {
            throw Refuse(
                "0x80072326",
                $"Number of concurrent requests exceeded the limit of {limits.Concurrent}.",
                TimeSpan.FromSeconds(1)
            );
        }

        if (user.Requests.Count >= limits.Requests)
        {
            throw Refuse(
                "0x80072322",
                $"Number of requests exceeded the limit of {limits.Requests} over time window of "
                    + $"{Seconds(limits.Window)} seconds.",
                limits.Window - time.GetElapsedTime(user.Requests.Peek(), now)
            );
        }

        if (user.Spent >= limits.ExecutionTime)
        {
            throw Refuse(
                "0x80072321",
                "Combined execution time of incoming requests exceeded limit of "
                    + $"{limits.ExecutionTime.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} "
                    + $"milliseconds over time window of {Seconds(limits.Window)} seconds. Decrease number of "
                    + "concurrent requests "
                    + "or reduce the duration of requests and try again later.",
                limits.Window - time.GetElapsedTime(user.Times.Peek().Ended, now)
            );
        }
    }

    private static ApiFault Refuse(string code, string message, TimeSpan wait) =>
        new(StatusCodes.Status429TooManyRequests, code, message)
        {
            RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
        };

    private static string Seconds(TimeSpan span) => span.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    private void Leave(UserWindow user, long begun)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            var took = time.GetElapsedTime(begun, now);
            user.Running--;
            user.Spent += took;
            user.Times.Enqueue((now, took));
        }
    }

    private sealed class UserWindow
    {
        public Queue<long> Requests { get; } = new();

        public Queue<(long Ended, TimeSpan Took)> Times { get; } = new();

        public TimeSpan Spent { get; set; }

        public int Running { get; set; }
    }

    private sealed class Visit(ServiceProtection owner, UserWindow user, long begun) : IDisposable
    {
        public void Dispose() => owner.Leave(user, begun);
    }
}
