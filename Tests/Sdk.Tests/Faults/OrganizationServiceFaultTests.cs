using Microsoft.Xrm.Sdk;

namespace SalesCorner.Sdk.Tests.Faults;

public sealed class OrganizationServiceFaultTests
{
    [Fact]
    public void A_new_fault_has_an_empty_list_of_details()
    {
        Assert.Empty(new OrganizationServiceFault().ErrorDetails);
    }

    [Fact]
    public void The_text_tells_the_fault_and_its_cause()
    {
        var fault = new OrganizationServiceFault
        {
            ErrorCode = unchecked((int)0x80040265),
            Message = "Stopped.",
            Timestamp = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            InnerFault = new OrganizationServiceFault { ErrorCode = 5, Message = "Cause." },
        };

        var lines = fault.ToString().Split('\n').Select(line => line.Trim());

        Assert.Equal(
            [
                "Exception details:",
                "ErrorCode: 0x80040265",
                "Message: Stopped.",
                "TimeStamp: 2026-01-02T03:04:05.0000000Z",
                "--",
                "Exception details:",
                "ErrorCode: 0x5",
                "Message: Cause.",
                "TimeStamp: 0001-01-01T00:00:00.0000000Z",
                "--",
                "",
            ],
            lines
        );
    }
}
