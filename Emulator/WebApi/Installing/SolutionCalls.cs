using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Import.Registration;
using SalesCorner.Emulator.WebApi.Calls;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Installing;

/// <summary>Importing, staging and promoting solutions.</summary>
internal sealed class SolutionCalls(EmbeddedDataverse dataverse, ImportJobs jobs)
{
    // asyncoperation.operationtype
    private const int ImportType = 203;
    private const int PromoteType = 207;
    private readonly StagedSolutions solutions = new();

    /// <summary>Adds the calls.</summary>
    public void Register(Dictionary<string, Func<Call, ApiReply>> calls)
    {
        calls["ImportSolutionAsync"] = call => Begin(call, Import(call));
        calls["StageAndUpgradeAsync"] = call => Begin(call, Upgrade(call));
        calls["ImportSolution"] = call => Now(call, Import(call));
        calls["StageAndUpgrade"] = call => Now(call, Upgrade(call));
        calls["StageSolution"] = Stage;
        calls["DeleteAndPromoteAsync"] = call => Begin(call, Promotion(call));
        calls["DeleteAndPromote"] = Promote;
    }

    private ImportTask Import(Call call)
    {
        var zip = Zip(call);
        var name = NameOf(zip);
        return call.Flag("HoldingSolution")
            ? new ImportTask(call.Name, ImportType, name, () => Hold(zip))
            : new ImportTask(call.Name, ImportType, name, () => dataverse.Import(zip));
    }

    // An import of a managed solution removes what the new version has no more: the upgrade in one step.
    private ImportTask Upgrade(Call call)
    {
        var zip = Zip(call);
        return new ImportTask(call.Name, ImportType, NameOf(zip), () => dataverse.Import(zip));
    }

    private ImportTask Promotion(Call call)
    {
        Demand(call);
        var name = call.Text("UniqueName") ?? throw ApiFault.BadBody("the parameter 'UniqueName' is missing.");
        var zip = solutions.Promote(name);
        return new ImportTask(
            call.Name,
            PromoteType,
            name,
            () =>
            {
                RemoveHolding(name);
                return dataverse.Import(zip);
            }
        );
    }

    private ApiReply Promote(Call call)
    {
        var task = Promotion(call);
        jobs.RunNow(dataverse.Engine.State.NewId(), task);
        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = call.Context,
                ["SolutionId"] = SolutionRows
                    .IdOf(dataverse.Engine.State.Database, dataverse.Metadata, task.SolutionName)
                    .ToString("D"),
            }
        );
    }

    private ApiReply Now(Call call, ImportTask task)
    {
        jobs.RunNow(JobOf(call), task);
        return ApiReply.NoContent;
    }

    private ApiReply Stage(Call call)
    {
        Demand(call);
        var zip = Bytes(call.Required("CustomizationFile"));
        var id = dataverse.Engine.State.NewId();
        var results = new JsonObject { ["StageSolutionUploadId"] = id.ToString("D") };
        var problems = new JsonArray();
        try
        {
            results["SolutionDetails"] = Details(StagedSolutions.Manifest(zip));
            solutions.Stage(id, zip);
        }
        catch (DataverseFault fault)
        {
            problems.Add(
                new JsonObject
                {
                    ["SolutionValidationResultType"] = "Error",
                    ["Message"] = fault.Message,
                    ["ErrorCode"] = fault.ErrorCode,
                }
            );
        }

        results["StageSolutionStatus"] = problems.Count == 0 ? "Passed" : "Failed";
        results["SolutionValidationResults"] = problems;
        results["MissingDependencies"] = new JsonArray();
        return ApiReply.Of(new JsonObject { ["@odata.context"] = call.Context, ["StageSolutionResults"] = results });
    }

    private static JsonObject Details(SolutionManifest manifest) =>
        new()
        {
            ["SolutionUniqueName"] = manifest.UniqueName,
            ["SolutionFriendlyName"] = manifest.DisplayName,
            ["SolutionVersion"] = manifest.Version.ToString(),
            ["IsManaged"] = manifest.IsManaged,
        };

    private ImportResult Hold(byte[] zip)
    {
        var manifest = StagedSolutions.Manifest(zip);
        solutions.Hold(manifest.UniqueName, zip);
        var name = HoldingName(manifest.UniqueName);
        dataverse.System.Execute(
            new Microsoft.Xrm.Sdk.Messages.UpsertRequest
            {
                Target = new Entity("solution", "uniquename", name)
                {
                    ["uniquename"] = name,
                    ["friendlyname"] = manifest.DisplayName,
                    ["version"] = manifest.Version.ToString(),
                },
            }
        );
        return new ImportResult(name, manifest.Version, null, manifest.IsManaged, 0, 0, 0);
    }

    private void RemoveHolding(string name)
    {
        var table = dataverse.Metadata.Table("solution");
        var rows = dataverse.Engine.State.Rows;
        dataverse.Exclusively(() =>
        {
            if (rows.FindByKey(table, new KeyAttributeCollection { ["uniquename"] = HoldingName(name) }) is { } id)
            {
                rows.Delete(table, id);
            }
        });
    }

    private static string HoldingName(string name) => name + SolutionRemoval.HoldingSuffix;

    private byte[] Zip(Call call)
    {
        Demand(call);
        Refuse(call);
        if (
            call.Parameter("SolutionParameters") is { } parameters
            && parameters.TryGetProperty("StageSolutionUploadId", out var id)
            && id.ValueKind == JsonValueKind.String
        )
        {
            return solutions.Staged((Guid)JsonValues.Read("Edm.Guid", id, "StageSolutionUploadId"));
        }

        return Bytes(call.Required("CustomizationFile"));
    }

    private static void Refuse(Call call)
    {
        if (call.Flag("ConvertToManaged"))
        {
            throw ApiFault.NotImplemented("ConvertToManaged");
        }

        if (
            call.Parameter("ComponentParameters") is { ValueKind: JsonValueKind.Array } list
            && list.GetArrayLength() > 0
        )
        {
            throw ApiFault.NotImplemented("ComponentParameters (set environment variables after the import)");
        }
    }

    private void Demand(Call call)
    {
        call.Demand("POST");
        dataverse.Exclusively(() =>
            dataverse.Engine.Security.DemandPrivilege(call.Request.Caller, "prvImportCustomization")
        );
    }

    private static byte[] Bytes(JsonElement json) =>
        json.ValueKind == JsonValueKind.String && json.TryGetBytesFromBase64(out var bytes)
            ? bytes
            : throw ApiFault.BadBody("'CustomizationFile' is no text in base64.");

    // The name is for the job's row only: a file that is wrong is for the job to fail on.
    private static string NameOf(byte[] zip)
    {
        try
        {
            return StagedSolutions.Manifest(zip).UniqueName;
        }
        catch (DataverseFault)
        {
            return "solution";
        }
    }

    private Guid JobOf(Call call) =>
        call.Parameter("ImportJobId") is { } id
            ? (Guid)JsonValues.Read("Edm.Guid", id, "ImportJobId")
            : dataverse.Engine.State.NewId();

    private ApiReply Begin(Call call, ImportTask task)
    {
        var job = JobOf(call);
        var operation = jobs.Begin(job, task);
        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = call.Context,
                ["ImportJobKey"] = job.ToString("D"),
                ["AsyncOperationId"] = operation.ToString("D"),
            }
        );
    }
}
