using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SalesCorner.Emulator.WebApi.Calls;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Installing;
using SalesCorner.Emulator.WebApi.Routing;

namespace SalesCorner.Emulator.WebApi.Hosting;

/// <summary>Puts the Web API into a host.</summary>
public static class WebApiEndpoints
{
    /// <summary>Serves the embedded Dataverse at /api/data/v9.2/ of the host.</summary>
    public static IEndpointConventionBuilder MapDataverseWebApi(
        this IEndpointRouteBuilder endpoints,
        EmbeddedDataverse dataverse,
        WebApiOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(dataverse);
        var logger = endpoints.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger("SalesCorner.WebApi");
        var jobs = new ImportJobs(dataverse);
        var router = new Router(new CallCatalog().With(new SolutionCalls(dataverse, jobs).Register));
        var gateway = new HttpGateway(dataverse, options ?? new WebApiOptions(), router, logger);

        // A solution that is being imported is imported to its end before the host lets go of the emulator.
        endpoints.ServiceProvider.GetService<IHostApplicationLifetime>()?.ApplicationStopping.Register(jobs.Wait);
        return endpoints.Map("/api/data/{**path}", gateway.HandleAsync);
    }
}
