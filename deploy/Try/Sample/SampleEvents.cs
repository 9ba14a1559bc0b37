using System.Globalization;
using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>
/// Two events of the sample: a fair in June whose leads were called at once, late or never, and a webinar of last
/// week with follow-ups that are overdue.
/// </summary>
internal static class SampleEvents
{
    private const string Fair = "Industry Days 2026";
    private const string Webinar = "Webinar: a pipeline you can trust";
    private const int MostReps = 8;
    private const int Minutes = 15;
    private const int CaptureHour = 12;
    private const int CallHour = 14;
    private const int QualifyHour = 11;
    private const int Never = -1;

    private static readonly DateOnly FairEnd = new(2026, 6, 10);
    private static readonly DateOnly WebinarDay = new(2026, 11, 11);

    // Days from the event's end to the call: fourteen the day after, twelve within five, six late, four never.
    private static readonly int[] FairCalls =
    [
        .. Enumerable.Repeat(1, 14),
        .. Enumerable.Repeat(2, 8),
        .. Enumerable.Repeat(5, 4),
        .. Enumerable.Repeat(8, 6),
        .. Enumerable.Repeat(Never, 4),
    ];

    private static readonly int[] WebinarCalls = [1, 1, 2, Never, Never, Never, Never, Never];

    private static readonly int[] BecameDeals = [0, 3, 6, 9, 15];

    private static readonly string[] Names =
    [
        "Alva Berg",
        "Ben Stone",
        "Carla Rossi",
        "Dev Patel",
        "Eva Lang",
        "Finn Moore",
        "Gita Rao",
        "Henk Visser",
        "Ida Holm",
        "Joel Katz",
        "Kira Sand",
        "Liam Ford",
    ];

    /// <summary>What happens at and after them.</summary>
    /// <param name="cast">The reps.</param>
    /// <param name="ledger">The deals; calls are added to its activities.</param>
    public static IReadOnlyList<LeadershipRecord> Of(IReadOnlyList<RepProfile> cast, SampleLedger ledger)
    {
        var reps = cast.Where(rep => !rep.IsTeam).Take(MostReps).ToList();
        var fair = new EventRecord(DealStory.At(new(2026, 5, 4), CaptureHour), Fair, reps[0].Manager)
        {
            Start = FairEnd.AddDays(-1),
            End = FairEnd,
            Cost = 18_000m,
            MeetingsWanted = 8,
            MeetingsPlanned = 5,
        };
        var webinar = new EventRecord(DealStory.At(new(2026, 10, 20), CaptureHour), Webinar, reps[^1].Manager)
        {
            Start = WebinarDay,
            End = WebinarDay,
            Cost = 1_200m,
        };
        return
        [
            fair,
            .. People(fair, FairCalls, "F", reps, ledger),
            .. Deals(reps, ledger),
            webinar,
            .. People(webinar, WebinarCalls, "W", reps, ledger),
        ];
    }

    private static List<LeadershipRecord> People(
        EventRecord at,
        int[] calls,
        string letter,
        List<RepProfile> reps,
        SampleLedger ledger
    )
    {
        var people = new List<LeadershipRecord>();
        for (var index = 0; index < calls.Length; index++)
        {
            var name = Names[index % Names.Length].Split(' ');
            var lead = new LeadRecord(
                DealStory.At(at.End, CaptureHour),
                Code(letter, index),
                at.Name,
                OwnerOf(index, reps)
            )
            {
                FirstName = name[0],
                LastName = name[1],
                Company = SampleOrganisation.CustomerAt(index),
            };
            people.Add(lead);
            if (calls[index] != Never)
            {
                ledger.Activities.Add(Call(lead, at.End.AddDays(calls[index])));
            }
        }

        return people;
    }

    // Leads that were called at once became deals which their owners opened after the fair.
    private static IEnumerable<LeadershipRecord> Deals(List<RepProfile> reps, SampleLedger ledger)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in BecameDeals)
        {
            var called = FairEnd.AddDays(FairCalls[index]);
            var deal = ledger
                .Deals.Where(deal => deal.Owner == OwnerOf(index, reps) && deal.Created > called)
                .OrderBy(deal => deal.Outcome == DealOutcome.Won ? 0 : 1)
                .ThenBy(deal => deal.Created)
                .FirstOrDefault(deal => taken.Add(deal.Id));
            if (deal is not null)
            {
                yield return new LeadQualifiedRecord(
                    DealStory.At(deal.Created!.Value, QualifyHour),
                    Code("F", index),
                    deal.Id
                );
            }
        }
    }

    private static ActivityRecord Call(LeadRecord lead, DateOnly on) =>
        new(string.Empty, ActivityKind.PhoneCall, DealStory.At(on, CallHour), Incoming: false, Minutes, Line: 0)
        {
            Owner = lead.Owner,
            Lead = lead.Code,
        };

    private static string OwnerOf(int index, List<RepProfile> reps) => reps[index % reps.Count].Name;

    private static string Code(string letter, int index) => letter + index.ToString("00", CultureInfo.InvariantCulture);
}
