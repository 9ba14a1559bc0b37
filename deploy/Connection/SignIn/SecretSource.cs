using SalesCorner.Deploy.Cli;
using Spectre.Console;

namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>
/// Gets a secret from an environment variable, or from a person who types it unseen. It is never printed, logged or
/// kept.
/// </summary>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="run">The run that may ask.</param>
internal sealed class SecretSource(Func<string, string?> variable, CommandRun run)
{
    /// <summary>The secret.</summary>
    /// <param name="name">Its environment variable.</param>
    /// <param name="question">What to ask a person.</param>
    /// <exception cref="CommandFailedException">There is neither.</exception>
    public string Get(string name, string question) => Find(name) ?? Ask(name, question);

    /// <summary>The secret, if its variable is set.</summary>
    /// <exception cref="WrongUsageException">It holds a line break, which no secret has: it was copied with
    /// one.</exception>
    public string? Find(string name) => variable(name) is { Length: > 0 } value ? Kept(name, value) : null;

    private string Kept(string name, string value)
    {
        run.Secrets.Hide(value);
        return value.Any(char.IsControl)
            ? throw new WrongUsageException(
                $"The environment variable {name} holds a line break or another control character. Set it "
                    + "again without."
            )
            : value;
    }

    private string Ask(string name, string question) =>
        run.Terminal.IsInteractive
            ? Kept(name, run.ErrorConsole.Prompt(new TextPrompt<string>(question).Secret(null)))
            : throw new WrongUsageException(
                $"{question.TrimEnd(':')} is needed: set the environment variable {name}. It is not taken "
                    + "from the command line, where others can read it."
            );
}
