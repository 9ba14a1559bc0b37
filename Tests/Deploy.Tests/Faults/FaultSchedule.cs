using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Faults;

/// <summary>Which fault happens at which request.</summary>
internal sealed class FaultSchedule
{
    private int count;

    /// <summary>Which request goes wrong, from 1; none while it is 0.</summary>
    public int Position { get; set; }

    /// <summary>How many requests in a row go wrong: more than the tool's own retries let a run fail.</summary>
    public int Length { get; set; } = 1;

    /// <summary>What happens to them.</summary>
    public Fault Fault { get; set; }

    /// <summary>How many requests went wrong.</summary>
    public int Fired { get; private set; }

    /// <summary>Requests seen since the last start.</summary>
    public int Count => count;

    /// <summary>Counts from one again.</summary>
    public void Start() => (count, Fired) = (0, 0);

    /// <summary>Says what happens to a request.</summary>
    public Fault For(ProxiedRequest request)
    {
        var number = Interlocked.Increment(ref count);
        if (Position == 0 || number < Position || number >= Position + Length)
        {
            return Fault.None;
        }

        Fired++;
        return Fault;
    }
}
