using SalesCorner.Deploy.Installing.Import;

namespace SalesCorner.Deploy.Tests.Installing;

public sealed class ImportReportTests
{
    [Fact]
    public void A_component_that_failed_is_named_with_its_cure()
    {
        var errors = ImportReport.Errors(
            """
            <importexportxml succeeded="false"><entities>
              <entity id="{1}" LocalizedName="Quota" processed="true"><result result="success" errorcode="0" errortext="" /></entity>
              <entity id="{2}" LocalizedName="Coverage" processed="true"><result result="failure" errorcode="0x80040220" errortext="Principal user is missing prvCreateEntity privilege" /></entity>
            </entities></importexportxml>
            """
        );

        var error = Assert.Single(errors);
        Assert.Equal(("entity", "Coverage", "0x80040220"), (error.Kind, error.Name, error.Code));
        Assert.Equal("Sign in as a user with the role System Administrator.", error.Cure);
    }

    [Fact]
    public void The_older_shape_of_the_report_is_read_too()
    {
        var errors = ImportReport.Errors(
            "<importexportxml><entities><entity result=\"failure\" errorcode=\"0x80044150\" "
                + "errortext=\"Invalid column name\">lead</entity></entities></importexportxml>"
        );

        Assert.Equal(("lead", "Invalid column name"), (Assert.Single(errors).Name, errors[0].Problem));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<importexportxml><entities>")]
    [InlineData("no XML at all")]
    public void A_report_that_cannot_be_read_names_nothing(string? data)
    {
        Assert.Empty(ImportReport.Errors(data));
    }

    [Theory]
    [InlineData("0x8004801d", "Some dependencies are missing", "Install the solutions that it names")]
    [InlineData("", "Cannot start another import now", "Another import runs")]
    [InlineData("0x80040203", "Something unheard of", "run salescorner check")]
    public void Each_kind_of_failure_has_a_cure(string code, string problem, string cure)
    {
        Assert.Contains(cure, ImportCures.Of(code, problem), StringComparison.Ordinal);
    }
}
