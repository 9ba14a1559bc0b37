using Spectre.Console;

namespace SalesCorner.Deploy.Cli;

/// <summary>Asks before something is changed. A pipeline answers beforehand, by <c>--yes</c>.</summary>
internal static class Confirmation
{
    /// <summary>Goes on when it is agreed.</summary>
    /// <param name="run">The run that may ask.</param>
    /// <param name="agreed">Whether <c>--yes</c> was given.</param>
    /// <param name="question">What to ask, with a question mark.</param>
    /// <exception cref="CommandFailedException">The answer is no; as wrong usage, where nobody is there to
    /// ask.</exception>
    public static void Demand(CommandRun run, bool agreed, string question)
    {
        if (agreed)
        {
            return;
        }

        if (!run.Terminal.IsInteractive)
        {
            throw new WrongUsageException(
                $"{question} Nobody is there to answer: add --yes to go on, or --what-if to see the changes "
                    + "only. Nothing was changed."
            );
        }

        if (!run.ErrorConsole.Confirm(Markup.Escape(question), defaultValue: false))
        {
            throw new CommandFailedException("Nothing was changed.");
        }
    }
}
