namespace SalesCorner.Browser.Tests.Support;

/// <summary>A test that looks at pages with Chromium; without one it is skipped, and says how to get one.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Skips the test where no Chromium is installed.</summary>
    /// <param name="onlyWith">An environment variable that has to be 1: for what is done on demand.</param>
    public BrowserFactAttribute(string? onlyWith = null) =>
        Skip =
            onlyWith is null || Environment.GetEnvironmentVariable(onlyWith) == "1"
                ? Chromium.Missing
                : $"This is done on demand: set {onlyWith}=1.";
}

/// <summary>A <see cref="BrowserFactAttribute"/> with data.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test where no Chromium is installed.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
