using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Try;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Replay;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Browser.Tests.Support;

/// <summary>A small sample organisation, made once; each test class works on a copy.</summary>
internal static class SampleWorld
{
    private static readonly Lazy<Task<TrySession>> Small = new(() =>
        MakeAsync(new SampleSize(Seed: 1, Reps: 6, Deals: 260))
    );

    /// <summary>The small organisation; leave it as it is.</summary>
    public static Task<TrySession> SmallAsync() => Small.Value;

    /// <summary>An organisation of that size, with its two years replayed through the packaged plug-ins.</summary>
    public static async Task<TrySession> MakeAsync(SampleSize size)
    {
        var history = SampleOrganisation.Make(size);
        var package = await SolutionPackaging.PackAsync(Repository.Find(), managed: false);
        var seen = AsOfView.Of(history, history.LastDay, FiscalPeriods.Quarters);
        var plan = new TryPlan(seen, history.LastDay, FiscalPeriods.Quarters, null);
        return TrySession.Replay(plan, package.Zip, new Silence(), CancellationToken.None);
    }

    private sealed class Silence : IProgressMeter
    {
        public void Begin(string phase, long? total = null) { }

        public void Advance(long parts = 1) { }
    }
}
