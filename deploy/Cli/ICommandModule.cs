using System.CommandLine;
using SalesCorner.Deploy.Commands;

namespace SalesCorner.Deploy.Cli;

/// <summary>
/// One command of <c>salescorner </c>: how it is called and what it does. Listed in <see cref="CommandList"/>.
/// </summary>
public interface ICommandModule
{
    /// <summary>Name, summary and examples for the help.</summary>
    CommandOutline Outline { get; }

    /// <summary>The command's own options and arguments. <c>--json</c> and <c>--log</c> are added to every command;
    /// a command that brings a <c>--json</c> of its own keeps its own.</summary>
    IReadOnlyList<Symbol> Inputs { get; }

    /// <summary>Does the work and answers an <see cref="ExitCode"/>. Throw <see cref="CommandFailedException"/>
    /// for a failure that the administrator can cure.</summary>
    Task<int> RunAsync(CommandRun run, CancellationToken cancellation);
}
