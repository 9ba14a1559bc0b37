namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>Where to sign in and as whom. Holds no secret but one that a connection string from a variable brought.</summary>
/// <param name="Url">The environment.</param>
/// <param name="Method">How.</param>
public sealed record SignInRequest(Uri Url, SignInMethod Method)
{
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

    /// <summary>Never shows the secret.</summary>
    public override string ToString() => $"{Url} by {Method}";
}
