namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>The environment variables that secrets are read from.</summary>
public static class SecretNames
{
    /// <summary>A whole connection string.</summary>
    public const string Connection = "SALESCORNER_CONNECTION";

    /// <summary>An application's secret.</summary>
    public const string ClientSecret = "SALESCORNER_CLIENT_SECRET";

    /// <summary>The password of a certificate's file.</summary>
    public const string CertificatePassword = "SALESCORNER_CERTIFICATE_PASSWORD";

    /// <summary>A ready access token.</summary>
    public const string Token = "SALESCORNER_TOKEN";
}
