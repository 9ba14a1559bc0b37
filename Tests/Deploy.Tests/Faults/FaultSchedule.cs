using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Faults;

/// <summary>Which fault happens at which request. How often the tool looks at a job that runs depends on how fast the
/// machine
/// is: all looks at the same count as one request, so that a run has the same requests every time.</summary>
internal sealed class FaultSchedule
{
    private static readonly string[] Jobs = ["/asyncoperations(", "/importjobs("];

    private readonly HashSet<string> looks = [];
    private readonly Lock gate = new();

    /// <summary>Which request goes wrong, from 1; none while it is 0.</summary>
    public int Position { get; set; }

    /// <summary>How many requests in a row go wrong: more than the tool's own retries let a run fail.</summary>
    public int Length { get; set; } = 1;

    /// <summary>What happens to them.</summary>
    public Fault Fault { get; set; }

    /// <summary>How many requests went wrong.</summary>
    public int Fired { get; private set; }

    /// <summary>Requests seen, further looks at the same job left out.</summary>
    public int Count { get; private set; }

    /// <summary>Says what happens to a request.</summary>
    public Fault For(ProxiedRequest request)
    {
        lock (gate)
        {
            Count += IsFurtherLook(request) ? 0 : 1;
            if (Position == 0 || Count < Position || Fired == Length)
            {
                return Fault.None;
            }

            Fired++;
            return Fault;
        }
    }

    private bool IsFurtherLook(ProxiedRequest request) =>
        request.Method == "GET"
        && Jobs.Any(job => request.PathAndQuery.Contains(job, StringComparison.Ordinal))
        && !looks.Add(request.PathAndQuery);
}
