using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Deploy.Operating;

/// <summary>
/// Runs a solution's nightly custom API in chunks, as its scheduled flow does: each answer brings the token for the
/// next call.
/// </summary>
public static class NightlyCalls
{
    /// <summary>The custom API.</summary>
    public const string Api = NightlyMessage.Name;

    /// <summary>
    /// Runs it to its end and says how many rows changed. A row that refuses its figures is left out.
    /// </summary>
    /// <exception cref="DataverseFault">A call failed for another reason.</exception>
    public static int Run(IOrganizationService service)
    {
        var (changed, token) = (0, string.Empty);
        do
        {
            try
            {
                var answer = service.Execute(
                    new OrganizationRequest(Api) { [NightlyMessage.ContinuationToken] = token }
                );
                changed +=
                    answer.Results.TryGetValue(NightlyMessage.Changed, out var count) && count is int number
                        ? number
                        : 0;
                token = answer.Results.TryGetValue(NightlyMessage.ContinuationToken, out var next)
                    ? next as string ?? string.Empty
                    : string.Empty;
            }
            catch (DataverseFault fault) when (TokenIn(fault.Message) is { } after)
            {
                token = after;
            }
        } while (token.Length > 0);

        return changed;
    }

    /// <summary>
    /// The token by which a run goes on after a call that failed over one row; null in the message of any other
    /// failure.
    /// </summary>
    public static string? TokenIn(string message)
    {
        var start = message.LastIndexOf(NightlyMessage.GoOn, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var token = message[(start + NightlyMessage.GoOn.Length)..];
        var end = token.IndexOfAny([' ', '\r', '\n']);
        return end < 0 ? token : token[..end];
    }
}
