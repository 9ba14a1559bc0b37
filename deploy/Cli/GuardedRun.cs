using System.CommandLine;
using Azure.Identity;

namespace SalesCorner.Deploy.Cli;

/// <summary>Runs a command so that every ending is a plain line and an exit code, never a stack trace.</summary>
internal sealed class GuardedRun(ICommandModule module, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    public async Task<int> RunAsync(ParseResult input, bool json, string? logPath, CancellationToken cancellation)
    {
        try
        {
            using var log = new CommandLog(logPath, terminal.Clock);
            return await RunLoggedAsync(new CommandRun(input, terminal, log, json), cancellation);
        }
        catch (CommandFailedException failure)
        {
            await terminal.Error.WriteLineAsync(failure.Message);
            return CodeOf(failure);
        }
    }

    // The one place of the tool that catches everything: an administrator gets a line, the log gets the rest.
    private async Task<int> RunLoggedAsync(CommandRun run, CancellationToken cancellation)
    {
        run.Log($"salescorner {module.Outline.Name}");
        try
        {
            var code = await module.RunAsync(run, cancellation);
            run.Log($"Exit code {code}");
            return code;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            run.Fail($"Stopped. {run.HowToGoOn}");
            return ExitCode.Stopped;
        }
        catch (CommandFailedException failure)
        {
            run.Fail(failure.Message);
            run.Log(failure.InnerException?.ToString() ?? "No further detail.");
            return CodeOf(failure);
        }
        catch (Exception failure) when (failure is IToldFailure or AuthenticationFailedException)
        {
            run.Fail(IsPassing(failure) ? $"{Told(failure)} {run.HowToGoOn}" : Told(failure));
            run.Log(failure.ToString());
            return ExitCode.Failed;
        }
        catch (Exception failure)
        {
            run.Fail($"{module.Outline.Name} failed: {failure.Message} (details with --log FILE)");
            run.Log(failure.ToString());
            return ExitCode.Failed;
        }
    }

    private static int CodeOf(CommandFailedException failure) =>
        failure is WrongUsageException ? ExitCode.Usage : ExitCode.Failed;

    private static bool IsPassing(Exception failure) => failure is IToldFailure { IsPassing: true };

    private static string Told(Exception failure) =>
        failure is IToldFailure told ? told.Told : $"Signing in failed: {failure.Message}";
}
