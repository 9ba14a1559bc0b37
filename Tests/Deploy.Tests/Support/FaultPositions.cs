namespace SalesCorner.Deploy.Tests.Support;

/// <summary>Where faults are tried.</summary>
internal static class FaultPositions
{
    private static readonly Fault[] All =
    [
        Fault.Throttled,
        Fault.Unavailable,
        Fault.CutBefore,
        Fault.CutAfter,
        Fault.TimeoutAfter,
    ];

    /// <summary>
    /// Every fault at some of the requests; each fault begins at another one, so that together they meet most.
    /// </summary>
    public static TheoryData<string, int> EachFault(int requests, int every)
    {
        var cases = new TheoryData<string, int>();
        foreach (var (fault, index) in All.Select((fault, index) => (fault, index)))
        {
            for (var position = 1 + (index % every); position <= requests; position += every)
            {
                cases.Add(fault.ToString(), position);
            }
        }

        return cases;
    }
}
