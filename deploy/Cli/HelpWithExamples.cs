using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SalesCorner.Deploy.Cli;

/// <summary>Adds examples and exit codes below the library's own help.</summary>
internal sealed class HelpWithExamples(HelpAction plainHelp, IReadOnlyList<ICommandModule> modules)
    : SynchronousCommandLineAction
{
    /// <summary>Replaces the help of a command line.</summary>
    public static void ApplyTo(RootCommand root, IReadOnlyList<ICommandModule> modules)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!, modules);
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = plainHelp.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var asked = parseResult.CommandResult.Command;
        var shown = modules.Where(module => asked is RootCommand || module.Outline.Name == asked.Name).ToList();
        output.WriteLine("Examples:");
        foreach (
            var example in shown.SelectMany(module =>
                asked is RootCommand ? module.Outline.Examples.Take(1) : module.Outline.Examples
            )
        )
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        output.WriteLine(
            "Exit codes: 0 done, 1 failed or something found wrong, 2 wrong usage, 130 stopped by Ctrl-C."
        );
        return code;
    }
}
