using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>
/// R9: how much background work an event makes: a bounded number of jobs, whatever the size of the pipeline.
/// </summary>
public sealed class JobsOfAnEventTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid deal;

    public JobsOfAnEventTests()
    {
        world.HasQuota(world.Rep, 100_000m);
        deal = world.HasDeal(world.Rep, 1_000m);
        world.RunNight();
        world.Dataverse.Requests.Reset();
    }

    [Fact]
    public void An_e_mail_without_a_deal_makes_one_job_at_most() =>
        Makes(0, 1, () => world.Has(new Entity("email") { ["subject"] = "x" }));

    [Fact]
    public void An_e_mail_on_a_deal_makes_a_handful() => Makes(1, 6, () => world.Has(Some.Activity("email", deal)));

    [Fact]
    public void A_win_makes_a_dozen_at_most() => Makes(1, 14, () => world.System.Execute(Some.Win(deal, 1_000m)));

    public void Dispose() => world.Dispose();

    private void Makes(int least, int most, Action happen)
    {
        happen();
        world.Drain();

        Assert.InRange(world.Dataverse.Requests.Runs.Count(run => run.IsAsynchronous), least, most);
    }
}
