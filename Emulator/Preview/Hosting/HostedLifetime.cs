using Microsoft.Extensions.Hosting;

namespace SalesCorner.Emulator.Preview.Hosting;

/// <summary>Leaves Ctrl+C and the end of the process to the program that started the server.</summary>
internal sealed class HostedLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
