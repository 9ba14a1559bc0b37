using System.CommandLine;

namespace SalesCorner.Deploy.Cli;

/// <summary>Turns the list of commands into a command line, and every ending of a command into an exit code.</summary>
public sealed class CommandLineHost(IReadOnlyList<ICommandModule> modules, Terminal terminal)
{
    // Long enough to finish the request under way and to write a checkpoint.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(15);

    /// <summary>Parses and runs one command line.</summary>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellation = default)
    {
        var parsed = BuildRoot().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return await RefuseAsync(parsed, arguments);
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToStop,
        };
        return await parsed.InvokeAsync(configuration, cancellation);
    }

    // A value that no option takes may be a secret, so it is not repeated: "--client-secret abc" is a natural mistake.
    private async Task<int> RefuseAsync(ParseResult parsed, string[] arguments)
    {
        var unknown = arguments
            .Where(argument =>
                argument.StartsWith('-') && parsed.UnmatchedTokens.Contains(argument, StringComparer.Ordinal)
            )
            .ToList();
        var behind = arguments
            .Zip(arguments.Skip(1))
            .Where(pair => unknown.Contains(pair.First, StringComparer.Ordinal) && !pair.Second.StartsWith('-'))
            .Select(pair => pair.Second);
        var secrets = new SecretKeeper();
        foreach (var value in behind.Concat(unknown.SelectMany(argument => argument.Split(['=', ':'], 2).Skip(1))))
        {
            secrets.Hide(value);
        }

        foreach (var error in parsed.Errors)
        {
            await terminal.Error.WriteLineAsync(secrets.Clean(error.Message));
        }

        var command = parsed.CommandResult.Command;
        await terminal.Error.WriteLineAsync(
            $"Run {(command is RootCommand ? "salescorner" : $"salescorner {command.Name}")} --help for what "
                + "can be given."
        );
        return ExitCode.Usage;
    }

    /// <summary>
    /// Says what is wrong with a command line, without running anything; nothing when it can be understood.
    /// </summary>
    public IReadOnlyList<string> Problems(IReadOnlyList<string> arguments) =>
        [.. BuildRoot().Parse(arguments).Errors.Select(error => error.Message)];

    private RootCommand BuildRoot()
    {
        var root = new RootCommand(
            "SalesCornerXrm: tries out, packs and checks the pipeline coverage solution, deploys it to "
                + "environments and keeps it running there."
        );
        foreach (var module in modules)
        {
            root.Subcommands.Add(BuildCommand(module));
        }

        HelpWithExamples.ApplyTo(root, modules);
        return root;
    }

    private Command BuildCommand(ICommandModule module)
    {
        var command = new Command(module.Outline.Name, module.Outline.Summary);
        foreach (var input in module.Inputs)
        {
            Add(command, input);
        }

        var json = new Option<bool>("--json") { Description = "Write the result as JSON to standard output" };
        if (!module.Inputs.Any(input => input.Name == json.Name))
        {
            command.Options.Add(json);
        }

        var log = new Option<string?>("--log")
        {
            Description = "Append everything that is said to a file",
            HelpName = "FILE",
        };
        command.Options.Add(log);
        command.SetAction(
            (input, cancellation) =>
                new GuardedRun(module, terminal).RunAsync(
                    input,
                    command.Options.Contains(json) && input.GetValue(json),
                    input.GetValue(log),
                    cancellation
                )
        );
        return command;
    }

    private static void Add(Command command, Symbol input)
    {
        switch (input)
        {
            case Option option:
                command.Options.Add(option);
                break;
            case Argument argument:
                command.Arguments.Add(argument);
                break;
            case Command subcommand:
                command.Subcommands.Add(subcommand);
                break;
            default:
                throw new ArgumentException($"{input.Name} is neither an option nor an argument.", nameof(input));
        }
    }
}
