using System.CommandLine;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Tests.Cli;

public sealed class CommandLineHostTests
{
    [Fact]
    public async Task A_command_gets_its_values_and_answers_its_exit_code()
    {
        var greet = new GreetCommand(
            (run, _) =>
            {
                run.Say("said");
                return Task.FromResult(7);
            }
        );
        using var screen = new Screen();

        var code = await screen.RunAsync(greet, "greet", "--name", "Ada");

        Assert.Equal((7, "Ada"), (code, greet.NameSeen));
        Assert.Equal("said", screen.Out.Trim());
    }

    [Fact]
    public async Task Help_shows_the_examples_and_the_exit_codes()
    {
        using var screen = new Screen();

        var code = await screen.RunAsync(new GreetCommand(), "greet", "--help");

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("salescorner greet --name Ada", screen.Out, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 done", screen.Out, StringComparison.Ordinal);
        Assert.Contains("--log", screen.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_is_wrong_usage()
    {
        using var screen = new Screen();

        var code = await screen.RunAsync(new GreetCommand(), "greet", "--nmae", "Ada");

        Assert.Equal(ExitCode.Usage, code);
    }

    [Fact]
    public async Task Under_json_standard_output_holds_the_result_and_nothing_else()
    {
        var greet = new GreetCommand(
            (run, _) =>
            {
                run.Say("talk");
                run.WriteJson(new { Greeted = "Ada" });
                return Task.FromResult(ExitCode.Success);
            }
        );
        using var screen = new Screen();

        await screen.RunAsync(greet, "greet", "--json");

        Assert.Equal("{\n  \"greeted\": \"Ada\"\n}", screen.Out.Trim().ReplaceLineEndings("\n"));
        Assert.Contains("talk", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expected_failure_is_one_line_without_a_stack_trace()
    {
        var greet = new GreetCommand(
            (_, _) => throw new CommandFailedException("No such person. Give another --name.")
        );
        using var screen = new Screen();

        var code = await screen.RunAsync(greet, "greet");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal("No such person. Give another --name.", screen.Error.Trim());
    }

    [Fact]
    public async Task An_unexpected_failure_is_one_line_and_its_trace_goes_to_the_log()
    {
        var greet = new GreetCommand((_, _) => throw new InvalidOperationException("broken"));
        using var screen = new Screen();
        var log = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var code = await screen.RunAsync(greet, "greet", "--log", log);

        var logged = await File.ReadAllTextAsync(log);
        File.Delete(log);
        Assert.Equal(ExitCode.Failed, code);
        Assert.Single(screen.Error.Trim().Split('\n'));
        Assert.Contains("System.InvalidOperationException: broken", logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_command_says_how_to_go_on()
    {
        using var stop = new CancellationTokenSource();
        var greet = new GreetCommand(
            async (run, cancellation) =>
            {
                run.HowToGoOn = "Greet again.";
                await stop.CancelAsync();
                cancellation.ThrowIfCancellationRequested();
                return ExitCode.Success;
            }
        );
        using var screen = new Screen();

        var code = await screen.RunAsync(greet, stop.Token, "greet");

        Assert.Equal(ExitCode.Stopped, code);
        Assert.Contains("Greet again.", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_with_brackets_is_shown_as_it_is()
    {
        var greet = new GreetCommand((_, _) => throw new CommandFailedException("Node /a[1] is wrong."));
        using var screen = new Screen();

        await screen.RunAsync(greet, "greet");

        Assert.Equal("Node /a[1] is wrong.", screen.Error.Trim());
    }

    private sealed class GreetCommand(Func<CommandRun, CancellationToken, Task<int>>? work = null) : ICommandModule
    {
        private readonly Option<string?> name = new("--name") { Description = "Whom to greet" };

        public string? NameSeen { get; private set; }

        public CommandOutline Outline { get; } = new("greet", "Greets.", "salescorner greet --name Ada");

        public IReadOnlyList<Symbol> Inputs => [name];

        public Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
        {
            NameSeen = run.Value(name);
            return work is null ? Task.FromResult(ExitCode.Success) : work(run, cancellation);
        }
    }
}
