using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>BulkDelete: a job that deletes what queries find, as the user who asked for it.</summary>
internal sealed class BulkDeletion(MessageParts parts)
{
    // asyncoperation.operationtype: 13 is a bulk deletion.
    private const int OperationType = 13;

    /// <summary>Queues the job.</summary>
    public BulkDeleteResponse Queue(Caller caller, OrganizationRequest request)
    {
        if (!string.IsNullOrEmpty(request.Optional<string>("RecurrencePattern")))
        {
            throw new NotSupportedException("The emulator runs a bulk deletion once: leave RecurrencePattern empty.");
        }

        parts.Security.DemandPrivilege(caller, "prvBulkDelete");
        var queries = request.Required<QueryExpression[]>("QuerySet");
        if (queries.Length == 0)
        {
            throw DataverseFault.InvalidArgument("A bulk deletion needs at least one query.");
        }

        var operation = new BulkDeleteOperation(parts, caller, request);
        var step = new StepRegistration
        {
            Id = Guid.Empty,
            Name = request.Required<string>("JobName"),
            Message = request.RequestName,
            Stage = PipelineStage.PostOperation,
            TypeName = nameof(BulkDeletion),
            IsAsynchronous = true,
            Plugin = () => new Deleter(queries),
        };
        var job = new AsyncJob(operation, step, new StepImages(null, null, null)) { OperationType = OperationType };
        using var work = parts.Unit.Begin();
        parts.Jobs.Queue(job);
        work.Complete();
        return new BulkDeleteResponse().With("JobId", job.Id);
    }

    // What cannot be deleted stays, as on the platform, where the job counts it as a failure.
    private sealed class Deleter(QueryExpression[] queries) : IPlugin
    {
        public void Execute(IServiceProvider serviceProvider)
        {
            var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
            var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory))!;
            var trace = (ITracingService)serviceProvider.GetService(typeof(ITracingService))!;
            var service = factory.CreateOrganizationService(context.UserId);
            var failed = 0;
            var found = queries.SelectMany(query => Find(service, query)).Distinct().ToList();
            foreach (var row in found)
            {
                try
                {
                    service.Delete(row.LogicalName, row.Id);
                }
                catch (DataverseFault refusal)
                {
                    failed++;
                    trace.Trace(refusal.Message);
                }
            }

            trace.Trace($"Deleted {found.Count - failed}, failed {failed}.");
        }

        private static List<EntityReference> Find(IOrganizationService service, QueryExpression query)
        {
            var found = new List<EntityReference>();
            var paged = new QueryExpression(query.EntityName)
            {
                Criteria = query.Criteria,
                ColumnSet = new ColumnSet(false),
            };
            paged.LinkEntities.AddRange(query.LinkEntities);
            EntityCollection page;
            do
            {
                page = service.RetrieveMultiple(paged);
                found.AddRange(page.Entities.Select(row => row.ToEntityReference()));
                paged.PageInfo = new PagingInfo
                {
                    PageNumber = Math.Max(paged.PageInfo.PageNumber, 1) + 1,
                    PagingCookie = page.PagingCookie,
                };
            } while (page.MoreRecords);

            return found;
        }
    }
}

/// <summary>The request behind a bulk deletion, for the job's context.</summary>
internal sealed class BulkDeleteOperation(MessageParts parts, Caller caller, OrganizationRequest request)
    : MessageOperation(parts, caller, request.RequestName, "none")
{
    /// <inheritdoc/>
    public override void Authorize()
    {
        // Each deletion asks for its own right.
    }

    /// <inheritdoc/>
    public override void Perform()
    {
        // The job does it.
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["JobName"] = request["JobName"] };
}
