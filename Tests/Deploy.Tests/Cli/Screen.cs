using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Tests.Cli;

/// <summary>Runs commands and keeps what they write.</summary>
internal sealed class Screen : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public string Out => output.ToString();

    public string Error => error.ToString();

    public Task<int> RunAsync(ICommandModule module, params string[] arguments) =>
        RunAsync(module, CancellationToken.None, arguments);

    public Task<int> RunAsync(ICommandModule module, CancellationToken cancellation, params string[] arguments) =>
        new CommandLineHost([module], new Terminal(output, error, IsInteractive: false, TimeProvider.System)).RunAsync(
            arguments,
            cancellation
        );

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }
}
