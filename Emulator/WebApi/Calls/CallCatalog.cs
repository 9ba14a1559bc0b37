using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>Every action and function of the Web API; what the platform may have besides is refused by name.</summary>
internal sealed class CallCatalog
{
    private const string Platform = "Microsoft.Dynamics.CRM.";
    private readonly Dictionary<string, Func<Call, ApiReply>> known = new(StringComparer.Ordinal);

    /// <summary>Puts the calls together.</summary>
    public CallCatalog()
    {
        OrganizationCalls.Register(known);
        OpportunityCalls.Register(known);
        MultipleCalls.Register(known);
        PrivilegeCalls.Register(known);
        SharingCalls.Register(known);
        SalesCalls.Register(known);
    }

    /// <summary>Adds calls.</summary>
    public CallCatalog With(Action<Dictionary<string, Func<Call, ApiReply>>> register)
    {
        register(known);
        return this;
    }

    /// <summary>The names of all calls but those of solutions.</summary>
    public IEnumerable<string> Names => known.Keys;

    /// <summary>Carries out a call.</summary>
    public ApiReply Execute(Call call)
    {
        var plain = call with { Name = Plain(call.Name) };
        if (known.TryGetValue(plain.Name, out var body))
        {
            return body(plain);
        }

        if (CustomApiCalls.TryExecute(plain) is { } reply)
        {
            return reply;
        }

        throw MayBePlatforms(plain)
            ? ApiFault.NotImplemented($"the action or function '{plain.Name}'")
            : ApiFault.UnknownSegment(call.Name);
    }

    /// <summary>Whether the name stands for a call bound to a row or a table.</summary>
    public static bool IsBound(string segment) => segment.StartsWith(Platform, StringComparison.Ordinal);

    // The platform's own actions and functions begin with a capital; entity sets do not, but people mistake table names
    // for them.
    private static bool MayBePlatforms(Call call) =>
        call.Name.Length > 0
        && char.IsAsciiLetterUpper(call.Name[0])
        && call.Request.Catalog.TryTable(call.Name.ToLowerInvariant()) is null;

    private static string Plain(string name) =>
        name.StartsWith(Platform, StringComparison.Ordinal) ? name[Platform.Length..] : name;
}
