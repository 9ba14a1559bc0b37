namespace SalesCorner.Deploy.Checking.Model;

/// <summary>Ids as they are compared: lower case, without braces.</summary>
public static class Ids
{
    /// <summary>An id in the form that is compared.</summary>
    public static string Plain(string? id) => (id ?? string.Empty).Trim().Trim('{', '}').ToLowerInvariant();

    /// <summary>Whether a text is an id, and not the empty one.</summary>
    public static bool IsId(string? id) => Guid.TryParse(id, out var value) && value != Guid.Empty;
}
