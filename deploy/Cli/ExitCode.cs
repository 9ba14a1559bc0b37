namespace SalesCorner.Deploy.Cli;

/// <summary>What the process answers to a script that called it.</summary>
public static class ExitCode
{
    /// <summary>All was done, nothing was found wrong.</summary>
    public const int Success = 0;

    /// <summary>The command failed, or a check found something wrong.</summary>
    public const int Failed = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, as shells report it (128 + SIGINT).</summary>
    public const int Stopped = 130;
}
