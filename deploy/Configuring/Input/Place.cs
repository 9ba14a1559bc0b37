using System.Globalization;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>Where something stands in what the administrator wrote.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1; null for the file as a whole.</param>
/// <param name="Path">The path in a JSON document as <c>questions[2].weight </c>, or a CSV file's column; null for
/// neither.</param>
public sealed record Place(string File, int? Line = null, string? Path = null)
{
    /// <summary>The place in words.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new[] { File, Line is { } line ? $"line {line.ToString(CultureInfo.InvariantCulture)}" : null, Path }.Where(
                part => !string.IsNullOrEmpty(part)
            )
        );
}

/// <summary>Something wrong with what the administrator wrote.</summary>
/// <param name="Place">Where.</param>
/// <param name="What">What is wrong, and what to do.</param>
public sealed record Problem(Place Place, string What)
{
    /// <summary>The problem in a line.</summary>
    public override string ToString() => $"{Place}: {What}";
}
