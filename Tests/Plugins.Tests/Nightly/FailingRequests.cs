namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>Lets requests of plug-ins fail at random, the same way for the same seed.</summary>
internal sealed class FailingRequests(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>The share of requests that fail.</summary>
    public double Rate { get; set; }

    /// <summary>How many have failed so far.</summary>
    public int Failed { get; private set; }

    public void Before(string message)
    {
        if (Rate > 0d && random.NextDouble() < Rate)
        {
            Failed++;
            throw new InvalidOperationException("The network failed during " + message + ".");
        }
    }
}
