using System.Globalization;
using System.Text;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>Where a nightly run goes on: all that one call has to know of the calls before it.</summary>
/// <param name="Phase">What to work on.</param>
/// <param name="StartedUtc">When the run began.</param>
internal sealed record NightlyToken(NightlyPhase Phase, DateTime StartedUtc)
{
    private const string Version = "sc4";
    private const char Separator = '|';
    private const char Line = '\n';
    private const int Parts = 14;

    /// <summary>The page of the phase, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows a page; pages count from it, so it stays for the whole phase.</summary>
    public int Size { get; init; }

    /// <summary>How much of the work the run does.</summary>
    public NightlyPart Part { get; init; }

    /// <summary>The only rep to work on; null for everybody.</summary>
    public Guid? RepId { get; init; }

    /// <summary>The platform's own mark of where the page begins.</summary>
    public string? Cookie { get; init; }

    /// <summary>The row that refused the last call's write and gets one more try; null when none did.</summary>
    public string? Suspect { get; init; }

    /// <summary>The rows that refused twice: the run leaves them as they are.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The key of the last thing that was done of the page or list; null at its beginning.</summary>
    public string? Done { get; init; }

    /// <summary>
    /// The most things that one call does, after a larger call failed; 0 for as many as its budget allows.
    /// </summary>
    public int Limit { get; init; }

    /// <summary>
    /// How often the call was made again because somebody else had written a row between its reading and its writing.
    /// </summary>
    public int Clashes { get; init; }

    /// <summary>What had to be given up, in words.</summary>
    public IReadOnlyList<string> GivenUp { get; init; } = [];

    /// <summary>
    /// The token without what only concerned the call that has gone well now. What a failure had made small grows again
    /// step by
    /// step: one bad place must not make a call of each of fifty thousand deals.
    /// </summary>
    public NightlyToken AfterSuccess() =>
        this with
        {
            Suspect = null,
            Clashes = 0,
            Limit = Clashes > 1 ? 0 : Grown(Limit),
        };

    /// <summary>The token as text.</summary>
    public override string ToString() =>
        string.Join(
            Separator.ToString(),
            Version,
            Phase.ToString(),
            StartedUtc.Ticks.ToString(CultureInfo.InvariantCulture),
            Page.ToString(CultureInfo.InvariantCulture),
            Size.ToString(CultureInfo.InvariantCulture),
            RepId?.ToString("N") ?? string.Empty,
            Part.ToString(),
            Packed(Cookie),
            Packed(Suspect),
            Packed(string.Join(Line.ToString(), LeftOut)),
            Packed(Done),
            Limit.ToString(CultureInfo.InvariantCulture),
            Packed(string.Join(Line.ToString(), GivenUp)),
            Clashes.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>Reads a token.</summary>
    /// <exception cref="BusinessRuleException">The text is no token of this version.</exception>
    public static NightlyToken Parse(string text)
    {
        try
        {
            var parts = text.Split(Separator);
            if (parts.Length == Parts && parts[0] == Version && Enum.TryParse<NightlyPhase>(parts[1], out var phase))
            {
                var token = Read(parts, phase);
                if (NightlyPhases.Knows(token))
                {
                    return token;
                }
            }
        }
        catch (Exception damaged) when (damaged is FormatException or OverflowException or ArgumentException)
        {
            // Said below, as for any other text that is no token.
        }

        throw new BusinessRuleException(
            "The continuation token is not one that this version gave out. Start the nightly run anew without a token."
        );
    }

    private static NightlyToken Read(string[] parts, NightlyPhase phase) =>
        new(phase, new DateTime(long.Parse(parts[2], CultureInfo.InvariantCulture), DateTimeKind.Utc))
        {
            Page = Math.Max(1, int.Parse(parts[3], CultureInfo.InvariantCulture)),
            Size = int.Parse(parts[4], CultureInfo.InvariantCulture),
            RepId = parts[5].Length == 0 ? null : Guid.ParseExact(parts[5], "N"),
            Part = Enum.TryParse<NightlyPart>(parts[6], out var part)
                ? part
                : throw new FormatException("No such part."),
            Cookie = Unpacked(parts[7]),
            Suspect = Unpacked(parts[8]),
            LeftOut = (Unpacked(parts[9]) ?? string.Empty).Split([Line], StringSplitOptions.RemoveEmptyEntries),
            Done = Unpacked(parts[10]),
            Limit = int.Parse(parts[11], CultureInfo.InvariantCulture),
            GivenUp = (Unpacked(parts[12]) ?? string.Empty).Split([Line], StringSplitOptions.RemoveEmptyEntries),
            Clashes = int.Parse(parts[13], CultureInfo.InvariantCulture),
        };

    private static int Grown(int limit) =>
        limit switch
        {
            <= 0 => 0,
            < 10 => 10,
            < 100 => 100,
            _ => 0,
        };

    private static string Packed(string? text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? string.Empty));

    private static string? Unpacked(string part) =>
        part.Length == 0 ? null : Encoding.UTF8.GetString(Convert.FromBase64String(part));
}
