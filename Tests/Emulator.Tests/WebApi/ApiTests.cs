using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.Tests.WebApi;

/// <summary>The ground of the Web API's tests: one world for each.</summary>
public abstract class ApiTests : IAsyncLifetime
{
    private protected ApiWorld World { get; private set; } = null!;

    protected virtual WebApiOptions? Options => null;

    public async Task InitializeAsync()
    {
        World = await ApiWorld.StartAsync(Options);
        Seed();
    }

    public async Task DisposeAsync() => await World.DisposeAsync();

    protected virtual void Seed() { }
}
