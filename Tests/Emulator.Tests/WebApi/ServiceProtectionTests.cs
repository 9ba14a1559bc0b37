using SalesCorner.Emulator.Tests.Clock;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Hosting;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class ServiceProtectionTests : ApiTests
{
    private static readonly Guid User = Guid.NewGuid();

    protected override WebApiOptions? Options =>
        new() { ServiceProtection = new ServiceProtectionLimits { Requests = 2 } };

    [Fact]
    public async Task A_client_over_the_limit_is_told_when_to_come_again()
    {
        await World.GetAsync("WhoAmI");
        await World.GetAsync("WhoAmI");

        var answer = await World.GetAsync("WhoAmI");

        Assert.Equal((429, "0x80072322"), (answer.Status, answer.Code));
        Assert.InRange(
            int.Parse(answer.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture),
            1,
            300
        );
    }

    [Fact]
    public void The_documented_limits_hold_to_the_request()
    {
        var time = new SteppedTime(Sandbox.Start);
        var protection = new ServiceProtection(new ServiceProtectionLimits(), time);
        for (var i = 0; i < 6000; i++)
        {
            protection.Enter(User).Dispose();
        }

        var fault = Assert.Throws<ApiFault>(() => protection.Enter(User));
        time.Now += TimeSpan.FromSeconds(299);
        var second = Assert.Throws<ApiFault>(() => protection.Enter(User));
        time.Now += TimeSpan.FromSeconds(1);
        protection.Enter(User).Dispose();

        Assert.Equal((300, 1), (fault.RetryAfter, second.RetryAfter));
    }

    [Fact]
    public void Fifty_two_requests_may_run_at_once()
    {
        var protection = new ServiceProtection(new ServiceProtectionLimits(), new SteppedTime(Sandbox.Start));
        var running = Enumerable.Range(0, 52).Select(_ => protection.Enter(User)).ToList();

        Assert.Equal("0x80072326", Assert.Throws<ApiFault>(() => protection.Enter(User)).Code);
        protection.Enter(Guid.NewGuid()).Dispose();
        running[0].Dispose();
        protection.Enter(User).Dispose();
    }

    [Fact]
    public void Twenty_minutes_of_work_are_all()
    {
        var time = new SteppedTime(Sandbox.Start);
        var protection = new ServiceProtection(new ServiceProtectionLimits(), time);
        var visits = Enumerable.Range(0, 5).Select(_ => protection.Enter(User)).ToList();
        time.Now += TimeSpan.FromMinutes(4);
        visits.ForEach(visit => visit.Dispose());

        Assert.Equal("0x80072321", Assert.Throws<ApiFault>(() => protection.Enter(User)).Code);
    }
}
