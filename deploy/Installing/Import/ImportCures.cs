namespace SalesCorner.Deploy.Installing.Import;

/// <summary>
/// What to do about a failed import, by its code or its words. Gathered from the platform's documentation and public
/// reports.
/// </summary>
internal static class ImportCures
{
    private const string Usual =
        "Correct the component in the solution's folder, run salescorner check, and deploy again.";

    private static readonly (string Sign, string Cure)[] Known =
    [
        (
            "0x8004801d",
            "Install the solutions that it names, in at least the versions that it names, then deploy again."
        ),
        (
            "dependencies are missing",
            "Install the solutions that it names, in at least the versions that it names, then deploy again."
        ),
        ("dependent component", "Put the component that it names into the package, or remove the reference to it."),
        (
            "0x8004801a",
            "The package does not fit the platform's schema: run salescorner check on it, correct the node "
                + "that it names, and pack again."
        ),
        (
            "0x80048012",
            "The plug-in types do not match the assembly: run salescorner pack again and give the new package."
        ),
        ("prvcreate", "Sign in as a user with the role System Administrator."),
        ("0x80040220", "Sign in as a user with the role System Administrator."),
        ("missing privilege", "Sign in as a user with the role System Administrator."),
        (
            "modes match",
            "The installed solution is of the other kind: give the other package, or run salescorner remove first."
        ),
        ("older than the installed", "Raise the version, or remove the newer solution first."),
        (
            "another import",
            "Another import runs in this environment. Wait until it has ended, then run the same command again."
        ),
        (
            "0x80071151",
            "Another import runs in this environment. Wait until it has ended, then run the same command again."
        ),
        (
            "duplicate key",
            "A component with the same key is there from an earlier attempt or from another solution: delete "
                + "or rename it, then deploy again."
        ),
        (
            "already exists",
            "A component of that name belongs to another solution: delete or rename it, then deploy again."
        ),
    ];

    /// <summary>The cure.</summary>
    public static string Of(string code, string problem) =>
        Known.FirstOrDefault(known => Says(code, known.Sign) || Says(problem, known.Sign)).Cure ?? Usual;

    private static bool Says(string text, string sign) => text.Contains(sign, StringComparison.OrdinalIgnoreCase);
}
