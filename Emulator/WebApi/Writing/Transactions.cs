using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Runs several requests as one: all or none.</summary>
internal static class Transactions
{
    /// <summary>Runs the work inside one transaction; an error inside takes everything back.</summary>
    public static T Run<T>(ApiRequest request, Func<T> work)
    {
        var engine = request.Dataverse.Engine;
        return engine.Work.Requests.Call(
            "ExecuteTransaction",
            request.Caller,
            (engine.Work.Unit, Do: work),
            static (_, all) =>
            {
                using var unit = all.Unit.Begin();
                var result = all.Do();
                unit.Complete();
                return result;
            }
        );
    }
}
