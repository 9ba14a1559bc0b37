using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Runs several requests as one: all or none.</summary>
internal static class Transactions
{
    /// <summary>Runs the work inside one transaction; an error inside takes everything back.</summary>
    public static T Run<T>(ApiRequest request, Func<T> work)
    {
        var engine = request.Dataverse.Engine;
        return engine.Call("ExecuteTransaction", request.Caller, work, static (engine, _, work) =>
        {
            using var unit = engine.Unit.Begin();
            var result = work();
            unit.Complete();
            return result;
        });
    }
}
