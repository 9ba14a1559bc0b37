using System.Text;
using Microsoft.AspNetCore.Http;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Routing;

namespace SalesCorner.Emulator.WebApi.Batches;

/// <summary>
/// Runs $batch requests ("Execute batch operations using the Web API"): one after the other, change sets all or none.
/// </summary>
internal sealed class BatchRunner(Router router)
{
    /// <summary>Answers every request of a batch.</summary>
    public ApiReply Run(ApiRequest request)
    {
        if (request.Method != "POST")
        {
            throw ApiFault.MethodNotAllowed(request.Method);
        }

        var boundary =
            MimePart.BoundaryIn(request.Header("Content-Type"))
            ?? throw ApiFault.BadBody("a batch must be of type multipart/mixed.");
        var parts = MimePart.Split(Encoding.UTF8.GetString(request.Body), boundary).ToList();
        var items = parts.ConvertAll(Items);
        DemandCount(items.Sum(one => one.Count), request);
        return Write(request, parts, items);
    }

    private static List<BatchOperation> Items(MimePart part) =>
        MimePart.BoundaryIn(part.ContentType) is { } inner
            ? [.. MimePart.Split(part.Content, inner).Select(BatchOperation.Read)]
            : [BatchOperation.Read(part)];

    private static void DemandCount(int count, ApiRequest request)
    {
        if (count > PlatformLimits.BatchRequests && request.Dataverse.Engine.State.Options.EnforceLimits)
        {
            throw ApiFault.BadBody(
                $"the batch holds {count} requests; Dataverse allows {PlatformLimits.BatchRequests} in one."
            );
        }
    }

    private ApiReply Write(ApiRequest request, List<MimePart> parts, List<List<BatchOperation>> items)
    {
        var boundary = "batchresponse_" + Guid.NewGuid().ToString("D");
        var writer = new BatchWriter(boundary);
        var goesOn = request.Preferences.ContinueOnError;
        var status = StatusCodes.Status200OK;
        for (var i = 0; i < parts.Count; i++)
        {
            var isSet = MimePart.BoundaryIn(parts[i].ContentType) is not null;
            var failed = isSet ? RunSet(request, items[i], writer) : RunOne(request, items[i][0], writer);
            if (failed is not null && !goesOn)
            {
                // Without the preference to go on, the first error is the status of the whole and ends it.
                status = failed.Value;
                break;
            }
        }

        return new ApiReply(status)
        {
            ContentType = $"multipart/mixed; boundary={boundary}",
            Body = Encoding.UTF8.GetBytes(writer.Finish()),
        };
    }

    private int? RunOne(ApiRequest batch, BatchOperation operation, BatchWriter writer)
    {
        var reply = Answer(() => router.Answer(operation.In(batch, operation.Address, operation.Body)));
        writer.Add(reply, operation.ContentId);
        return reply.Status >= StatusCodes.Status400BadRequest ? reply.Status : null;
    }

    private int? RunSet(ApiRequest batch, List<BatchOperation> operations, BatchWriter writer)
    {
        var set = new ChangeSet(batch, router);
        try
        {
            writer.AddSet(set.Run(operations), operations);
            return null;
        }
        catch (Exception error)
        {
            // One error answers for the whole change set: nothing of it has happened.
            var reply = ErrorReplies.Of(error);
            writer.Add(reply, set.FailedId);
            return reply.Status;
        }
    }

    private static ApiReply Answer(Func<ApiReply> run)
    {
        try
        {
            return run();
        }
        catch (Exception error)
        {
            // Each request of a batch has its own answer, errors included.
            return ErrorReplies.Of(error);
        }
    }
}
