using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.WebApi.Contract;

/// <summary>How the Web API is served.</summary>
public sealed record WebApiOptions
{
    /// <summary>The port on loopback; 0 takes a free one. Only for a server of its own.</summary>
    public int Port { get; init; }

    /// <summary>Where a server of its own listens, in place of loopback and <see cref="Port"/>.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// Whether every request must bring a bearer token; any token will do, for the emulator issues none.
    /// </summary>
    public bool RequireBearer { get; init; } = true;

    /// <summary>Says who calls; null, or an answer of null, stands for SYSTEM.</summary>
    public Func<HttpContext, Guid?>? FindCaller { get; init; }

    /// <summary>The service protection limits; null leaves them out.</summary>
    public ServiceProtectionLimits? ServiceProtection { get; init; }

    /// <summary>The most bytes that the body of a request may have.</summary>
    public long MaximumBodyBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>The machine's time, for the service protection limits; null for the system's.</summary>
    public TimeProvider? Time { get; init; }
}

/// <summary>
/// The service protection limits of a user, from the documentation page "Service protection API limits".
/// </summary>
public sealed record ServiceProtectionLimits
{
    /// <summary>How long requests and their time count.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>The most requests within the window.</summary>
    public int Requests { get; init; } = 6000;

    /// <summary>The most time that the requests within the window may take together.</summary>
    public TimeSpan ExecutionTime { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>The most requests at once.</summary>
    public int Concurrent { get; init; } = 52;
}
