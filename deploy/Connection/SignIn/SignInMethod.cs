namespace SalesCorner.Deploy.Connection.SignIn;

/// <summary>How the tool signs in.</summary>
public enum SignInMethod
{
    /// <summary>A person signs in, in a browser on this machine.</summary>
    Browser,

    /// <summary>A person signs in on another machine, with a code shown here.</summary>
    DeviceCode,

    /// <summary>An application with a secret.</summary>
    ClientSecret,

    /// <summary>An application with a certificate.</summary>
    Certificate,

    /// <summary>The identity that Azure gives to the machine it runs on.</summary>
    ManagedIdentity,

    /// <summary>The user signed in with <c>az login</c>.</summary>
    AzureCli,

    /// <summary>A ready access token, from the variable <see cref="SecretNames.Token"/>.</summary>
    Token,
}
