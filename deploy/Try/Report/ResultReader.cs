using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Reads what the plug-ins computed out of the embedded Dataverse.</summary>
/// <param name="dataverse">The emulator after the replay.</param>
/// <param name="inputIds">The ids of the input by row.</param>
public sealed class ResultReader(EmbeddedDataverse dataverse, IReadOnlyDictionary<Guid, string> inputIds)
{
    private const int RepsAtOnce = 50;
    private const int PageSize = 5_000;
    private const decimal Percent = 100m;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>The period, reps and teams, recomputed now and unrounded.</summary>
    public CoverageAnswer Coverage(IReadOnlyCollection<Guid> repIds)
    {
        var answers = repIds.Chunk(RepsAtOnce).Select(Recalculate).ToList();
        var teams = answers.SelectMany(answer => answer.Teams).DistinctBy(team => team.Name, StringComparer.Ordinal);
        return new CoverageAnswer(
            answers[0].Period,
            [
                .. answers
                    .SelectMany(answer => answer.Reps)
                    .OrderBy(rep => rep.Name, StringComparer.Ordinal)
                    .Select(ByInput),
            ],
            [.. teams.OrderBy(team => team.Name, StringComparer.Ordinal)]
        )
        {
            Chances = answers.SelectMany(answer => answer.Chances).ToDictionary(deal => deal.Key, deal => deal.Value),
        };
    }

    /// <summary>Every open deal.</summary>
    /// <param name="chances">What the recalculation told of each.</param>
    public IReadOnlyList<DealResult> OpenDeals(IReadOnlyDictionary<Guid, DealChanceResult> chances)
    {
        var today = dataverse.Clock.UtcNow.Date;
        var query = new QueryExpression("opportunity")
        {
            ColumnSet = new ColumnSet(
                "name",
                "ownerid",
                "sc_stagename",
                "estimatedvalue_base",
                "sc_staleon",
                "sc_stalereason",
                "sc_score",
                "sc_completeness",
                "sc_qualificationstatus",
                "sc_grade",
                "sc_assumedbystage"
            ),
            PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize },
        };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.AddOrder("opportunityid", OrderType.Ascending);
        var deals = new List<DealResult>();
        EntityCollection page;
        do
        {
            page = dataverse.System.RetrieveMultiple(query);
            deals.AddRange(
                page.Entities.Select(row =>
                    Deal(row, today) with
                    {
                        Chance = chances.TryGetValue(row.Id, out var told) ? told.Chance : null,
                        Layer = told?.Layer,
                    }
                )
            );
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        } while (page.MoreRecords);

        return [.. deals.OrderBy(deal => deal.Id, StringComparer.Ordinal)];
    }

    private CoverageAnswer Recalculate(Guid[] repIds)
    {
        var request = new OrganizationRequest("sc_RecalculateCoverage")
        {
            ["RepIds"] = string.Join(',', repIds),
            ["WithDeals"] = true,
        };
        var json = (string)dataverse.System.Execute(request).Results["Result"];
        return JsonSerializer.Deserialize<CoverageAnswer>(json, Format)! with
        {
            Chances = JsonSerializer
                .Deserialize<ChancesAnswer>(json, Format)!
                .Reps.SelectMany(rep => rep.Deals ?? [])
                .ToDictionary(deal => deal.Id),
        };
    }

    private RepResult ByInput(RepResult rep) =>
        rep with
        {
            DealsThatMatter = ByInput(rep.DealsThatMatter),
            NextPeriod = rep.NextPeriod is null
                ? null
                : rep.NextPeriod with
                {
                    DealsThatMatter = ByInput(rep.NextPeriod.DealsThatMatter),
                },
        };

    private IReadOnlyList<DealThatMattersResult> ByInput(IEnumerable<DealThatMattersResult> deals) =>
        [.. deals.Select(deal => deal with { Id = InputId(Guid.Parse(deal.Id)) })];

    private string InputId(Guid row) => inputIds.TryGetValue(row, out var id) ? id : row.ToString("D");

    private DealResult Deal(Entity row, DateTime today)
    {
        var staleOn = row.GetAttributeValue<DateTime?>("sc_staleon");
        return new DealResult(
            InputId(row.Id),
            row.GetAttributeValue<EntityReference>("ownerid").Name,
            row.GetAttributeValue<string>("sc_stagename")
        )
        {
            Name = row.GetAttributeValue<string>("name"),
            Value = row.GetAttributeValue<Money>("estimatedvalue_base")?.Value,
            StaleOn = staleOn is null ? null : DateOnly.FromDateTime(staleOn.Value),
            Stale = staleOn <= today,
            StaleReason = Label(row, "sc_stalereason"),
            Score = row.GetAttributeValue<int?>("sc_score"),
            Completeness = row.GetAttributeValue<decimal?>("sc_completeness") / Percent,
            Status = Label(row, "sc_qualificationstatus"),
            Grade = Label(row, "sc_grade"),
            AssumedByStage = row.GetAttributeValue<bool>("sc_assumedbystage"),
        };
    }

    private static string? Label(Entity row, string column) =>
        row.FormattedValues.TryGetValue(column, out var label) ? label : null;
}

/// <summary>What the recalculation answers.</summary>
/// <param name="Period">The period.</param>
/// <param name="Reps">The reps.</param>
/// <param name="Teams">Their managers' teams.</param>
public sealed record CoverageAnswer(PeriodResult Period, IReadOnlyList<RepResult> Reps, IReadOnlyList<RepResult> Teams)
{
    /// <summary>The chance of each open deal.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<Guid, DealChanceResult> Chances { get; init; } =
        new Dictionary<Guid, DealChanceResult>();
}

/// <summary>The part of the answer that speaks of deals.</summary>
/// <param name="Reps">The reps.</param>
internal sealed record ChancesAnswer(IReadOnlyList<RepDealsAnswer> Reps);

/// <summary>A rep's deals in the answer.</summary>
/// <param name="Deals">The open deals; null where they were not asked for.</param>
internal sealed record RepDealsAnswer(IReadOnlyList<DealChanceResult>? Deals);
