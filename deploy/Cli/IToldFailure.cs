namespace SalesCorner.Deploy.Cli;

/// <summary>A failure from outside the tool that a person is told in one line, without a stack trace.</summary>
public interface IToldFailure
{
    /// <summary>The line.</summary>
    string Told { get; }

    /// <summary>Whether the same command again helps: against what passes, not against a missing privilege.</summary>
    bool IsPassing { get; }
}
