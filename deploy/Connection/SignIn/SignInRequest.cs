using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>
/// Where to sign in and as whom. Holds no secret but one that a connection string from a variable brought.
/// </summary>
/// <param name="Url">The environment.</param>
/// <param name="Method">How.</param>
public sealed record SignInRequest(Uri Url, SignInMethod Method)
{
    private const int LongestName = 253;

    /// <summary>The directory (tenant), by id or domain.</summary>
    public string? Tenant { get; init; }

    /// <summary>The application's id; for a managed identity the id of a user-assigned one.</summary>
    public string? ClientId { get; init; }

    /// <summary>A certificate's file (.pfx or .pem).</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The thumbprint of a certificate in the user's store.</summary>
    public string? CertificateThumbprint { get; init; }

    /// <summary>The secret of a connection string; null asks the variable or the person.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>An id or domain as typed, when it can be one; null stays null.</summary>
    /// <param name="what">What it is called in the message, which does not repeat it.</param>
    /// <param name="text">What was typed.</param>
    /// <exception cref="WrongUsageException">It can be none: something was glued to it.</exception>
    public static string? Name(string what, string? text) =>
        text is null
        || (
            text.Length <= LongestName
            && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')
        )
            ? text
            : throw new WrongUsageException(
                $"The {what} is none: give an id such as 0f3d2c1e-0000-4000-8000-000000000000, or a domain."
            );

    /// <summary>Never shows the secret.</summary>
    public override string ToString() => $"{Url} by {Method}";
}
