using Microsoft.Xrm.Sdk;

namespace SalesCorner.Sdk.Tests.Plugins;

public sealed class InvalidPluginExecutionExceptionTests
{
    // The result code of every exception that names none, COR_E_EXCEPTION.
    private const int NoCode = unchecked((int)0x80131500);

    [Fact]
    public void A_message_alone_is_a_failure_without_a_code_of_its_own()
    {
        var exception = new InvalidPluginExecutionException("Too much discount.");

        Assert.Equal("Too much discount.", exception.Message);
        Assert.Equal(OperationStatus.Failed, exception.Status);
        Assert.Equal(NoCode, exception.ErrorCode);
        Assert.Equal(PluginHttpStatusCode.NotSet, exception.HttpStatus);
        Assert.Empty(exception.ExceptionDetails);
    }

    [Fact]
    public void Status_code_message_and_HTTP_status_are_kept()
    {
        var exception = new InvalidPluginExecutionException(
            OperationStatus.Retry,
            42,
            "Later.",
            PluginHttpStatusCode.Conflict
        );

        Assert.Equal(OperationStatus.Retry, exception.Status);
        Assert.Equal(42, exception.ErrorCode);
        Assert.Equal(42, exception.HResult);
        Assert.Equal("Later.", exception.Message);
        Assert.Equal(PluginHttpStatusCode.Conflict, exception.HttpStatus);
    }

    [Fact]
    public void A_status_alone_has_an_empty_message()
    {
        var exception = new InvalidPluginExecutionException(OperationStatus.Canceled);

        Assert.Equal(string.Empty, exception.Message);
        Assert.Equal(OperationStatus.Canceled, exception.Status);
    }

    [Fact]
    public void A_cause_is_kept()
    {
        var cause = new InvalidOperationException("cause");

        Assert.Same(cause, new InvalidPluginExecutionException("Stopped.", cause).InnerException);
    }

    [Fact]
    public void The_text_lists_status_cause_and_details()
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal) { ["limit"] = "40 %" };
        var exception = new InvalidPluginExecutionException("Stopped.", PluginHttpStatusCode.Forbidden, details);

        var lines = exception.ToString().Split('\n').Select(line => line.Trim());

        Assert.Equal(["_status: Failed", "_httpStatusCode: Forbidden", "Exception Details:", "limit: 40 %", ""], lines);
    }
}
