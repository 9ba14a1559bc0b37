using System.Text.Json.Nodes;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class SolutionCallTests : ApiTests
{
    [Fact]
    public async Task A_solution_is_imported_in_the_background_and_its_tables_are_there()
    {
        var job = Guid.NewGuid();

        var begun = await ImportAsync(Some.SolutionZip().Build(), job);
        var operation = await FinishAsync(begun);

        Assert.Equal((3, 30), (operation["statecode"]!.GetValue<int>(), operation["statuscode"]!.GetValue<int>()));
        var row = (await World.GetAsync($"importjobs({job:D})?$select=progress,data,solutionname")).Json;
        Assert.Equal((100d, "Sample"), (row["progress"]!.GetValue<double>(), row["solutionname"]!.ToString()));
        Assert.Contains("result=\"success\"", row["data"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            204,
            (await World.PostAsync("new_deals", new JsonObject { ["new_name"] = "Deal", ["new_stamp"] = "x" })).Status
        );
        Assert.Equal(
            "1.0.0.0",
            await World.ListAsync("solutions?$select=version&$filter=uniquename eq 'Sample'", "version")
        );
    }

    [Fact]
    public async Task A_wrong_solution_fails_with_its_reason()
    {
        var job = Guid.NewGuid();

        var operation = await FinishAsync(await ImportAsync([1, 2, 3], job));

        Assert.Equal(31, operation["statuscode"]!.GetValue<int>());
        Assert.Contains("not a zip file", operation["friendlymessage"]!.ToString(), StringComparison.Ordinal);
        var data = (await World.GetAsync($"importjobs({job:D})?$select=data")).Json["data"]!.ToString();
        Assert.Contains("result=\"failure\"", data, StringComparison.Ordinal);
        Assert.Contains("0x8004801a", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_job_is_not_begun_twice()
    {
        var job = Guid.NewGuid();
        await FinishAsync(await ImportAsync(Some.SolutionZip().Build(), job));

        var again = await ImportAsync(Some.SolutionZip().Build(), job);

        Assert.Equal((412, "0x80040237"), (again.Status, again.Code));
    }

    [Fact]
    public async Task A_staged_solution_is_imported_by_its_upload()
    {
        var staged = await World.PostAsync("StageSolution", File(Some.SolutionZip().Build()));
        var results = staged.Json["StageSolutionResults"]!;
        var upload = results["StageSolutionUploadId"]!.ToString();

        var operation = await FinishAsync(
            await World.PostAsync(
                "ImportSolutionAsync",
                new JsonObject { ["SolutionParameters"] = new JsonObject { ["StageSolutionUploadId"] = upload } }
            )
        );

        Assert.Equal(
            ("Passed", "Sample"),
            (results["StageSolutionStatus"]!.ToString(), results["SolutionDetails"]!["SolutionUniqueName"]!.ToString())
        );
        Assert.Equal(30, operation["statuscode"]!.GetValue<int>());
    }

    [Fact]
    public async Task Staging_says_what_is_wrong()
    {
        var results = (await World.PostAsync("StageSolution", File([1]))).Json["StageSolutionResults"]!;

        Assert.Equal("Failed", results["StageSolutionStatus"]!.ToString());
        Assert.Contains(
            "not a zip file",
            results["SolutionValidationResults"]![0]!["Message"]!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_holding_solution_waits_until_it_is_promoted()
    {
        World.Dataverse.Import(Some.SolutionZip("1.0.0.0", managed: true).Build());
        var upgrade = File(Some.SolutionZip("2.0.0.0", managed: true).Build());
        upgrade["HoldingSolution"] = true;

        await FinishAsync(await World.PostAsync("ImportSolutionAsync", upgrade));
        var before = await World.ListAsync(
            "solutions?$select=version&$orderby=uniquename&$filter=startswith(uniquename,'Sample')",
            "version"
        );
        var promoted = await World.PostAsync("DeleteAndPromote", new JsonObject { ["UniqueName"] = "Sample" });
        var after = await World.ListAsync(
            "solutions?$select=version&$filter=startswith(uniquename,'Sample')",
            "version"
        );

        Assert.Equal(("1.0.0.0 2.0.0.0", 200, "2.0.0.0"), (before, promoted.Status, after));
    }

    [Fact]
    public async Task Deleting_a_holding_solution_gives_the_upgrade_up()
    {
        World.Dataverse.Import(Some.SolutionZip("1.0.0.0", managed: true).Build());
        var upgrade = File(Some.SolutionZip("2.0.0.0", managed: true).Build());
        upgrade["HoldingSolution"] = true;
        await FinishAsync(await World.PostAsync("ImportSolutionAsync", upgrade));
        var id = await World.ListAsync(
            "solutions?$select=solutionid&$filter=uniquename eq 'Sample_Upgrade'",
            "solutionid"
        );

        var answer = await World.SendAsync(HttpMethod.Delete, $"solutions({id})");

        Assert.Equal(204, answer.Status);
        Assert.Equal(
            "1.0.0.0",
            await World.ListAsync("solutions?$select=version&$filter=startswith(uniquename,'Sample')", "version")
        );
        Assert.Equal(200, (await World.GetAsync("new_deals")).Status);
    }

    [Fact]
    public async Task Deleting_the_row_of_a_managed_solution_uninstalls_it()
    {
        World.Dataverse.Import(Some.SolutionZip("1.0.0.0", managed: true).Build());
        var id = await World.ListAsync("solutions?$select=solutionid&$filter=uniquename eq 'Sample'", "solutionid");

        var answer = await World.SendAsync(HttpMethod.Delete, $"solutions({id})");

        Assert.Equal(204, answer.Status);
        Assert.Equal(404, (await World.GetAsync("new_deals")).Status);
    }

    [Fact]
    public async Task Users_without_the_privilege_import_nothing()
    {
        var user = World.Sandbox.User();

        var answer = await World.PostAsync(
            "ImportSolutionAsync",
            File(Some.SolutionZip().Build()),
            ("MSCRMCallerID", user.ToString("D"))
        );

        Assert.Equal((403, "0x80040220"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Everything_is_published_without_an_answer() =>
        Assert.Equal(204, (await World.PostAsync("PublishAllXml")).Status);

    private Task<ApiAnswer> ImportAsync(byte[] zip, Guid job)
    {
        var body = File(zip);
        body["ImportJobId"] = job.ToString("D");
        body["OverwriteUnmanagedCustomizations"] = true;
        body["PublishWorkflows"] = true;
        return World.PostAsync("ImportSolutionAsync", body);
    }

    private static JsonObject File(byte[] zip) => new() { ["CustomizationFile"] = Convert.ToBase64String(zip) };

    private async Task<JsonNode> FinishAsync(ApiAnswer begun)
    {
        Assert.Equal(200, begun.Status);
        var address = $"asyncoperations({begun.Json["AsyncOperationId"]})?$select=statecode,statuscode,friendlymessage";
        for (var i = 0; i < 200; i++)
        {
            var operation = (await World.GetAsync(address)).Json;
            if (operation["statecode"]!.GetValue<int>() == 3)
            {
                return operation;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The import did not end.");
    }
}
