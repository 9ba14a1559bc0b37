namespace SalesCorner.Deploy.Cli;

/// <summary>What the help says of a command.</summary>
/// <param name="Name">The word typed after <c>salescorner</c>.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Examples">Complete lines that can be copied.</param>
public sealed record CommandOutline(string Name, string Summary, params IReadOnlyList<string> Examples);
