using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;

namespace SalesCorner.Solution.Tests;

/// <summary>Runs the program's command line and keeps what it writes.</summary>
internal sealed class Screen : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public string Out => output.ToString();

    public string Error => error.ToString();

    public Task<int> RunAsync(params string[] arguments) =>
        new CommandLineHost(
            CommandList.All(),
            new Terminal(output, error, IsInteractive: false, TimeProvider.System)
        ).RunAsync(arguments);

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }
}
