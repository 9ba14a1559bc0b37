using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace SalesCorner.Benchmarks.Scale;

/// <summary>
/// Measures each of the solution's operations in an organisation of 50,000 open deals and 500 reps: requests, and
/// seconds of
/// processor time in the emulator. `-- scale [open deals] [reps]`.
/// </summary>
internal static class ScaleRun
{
    private const int Open = 50_000;
    private const int Reps = 500;
    private const int OpenOfOne = 3_750;
    private const int ClosedPerOpen = 3;
    private const int Activities = 5_200;
    private const int Imported = 10_000;
    private const int Batch = 1_000;
    private const int Repeats = 200;

    public static async Task RunAsync(IReadOnlyList<string> sizes, TextWriter output)
    {
        var (open, reps) = (Size(sizes, 0, Open), Size(sizes, 1, Reps));
        using var world = await ScaleWorld.OpenAsync(reps);
        var deal = world.Service.Create(world.Deal(1));
        world.Dataverse.RunAsync();
        world.Grow(deal, open, open / ClosedPerOpen);
        var table = new ScaleTable(world.Dataverse, output);
        table.Begin($"{open} open deals, {open / ClosedPerOpen} closed ones, {reps} reps");

        Night(world, table, "the first night, every deal and row anew");
        Night(world, table, "a second night on the same day");
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(1));
        Night(world, table, "the night after");
        Recomputations(world, table, deal);
        Saves(world, table, deal);
        ManyActivities(world, table, deal);
        Apis(world, table);
        Imports(world, table);
    }

    /// <summary>The recomputations alone, behind one night: `-- recompute [open deals] [reps]`.</summary>
    public static async Task RecomputeAsync(IReadOnlyList<string> sizes, TextWriter output)
    {
        var (open, reps) = (Size(sizes, 0, OpenOfOne), Size(sizes, 1, 1));
        using var world = await ScaleWorld.OpenAsync(reps);
        var deal = world.Service.Create(world.Deal(1));
        world.Dataverse.RunAsync();
        world.Grow(deal, open, open / ClosedPerOpen);
        var table = new ScaleTable(world.Dataverse, output);
        table.Begin($"{open} open deals, {open / ClosedPerOpen} closed ones, {reps} reps");
        Night(world, table, "the first night");
        Recomputations(world, table, deal);
    }

    private static void Recomputations(ScaleWorld world, ScaleTable table, Guid deal)
    {
        Recompute(world, deal, 0);
        table.Write(
            $"{Repeats} times a new value for a deal and the recomputation of its rep",
            table.Take(() =>
            {
                for (var time = 1; time <= Repeats; time++)
                {
                    Recompute(world, deal, time);
                }
            })
        );
    }

    private static void Recompute(ScaleWorld world, Guid deal, int time)
    {
        world.Service.Update(new Entity("opportunity", deal) { ["estimatedvalue"] = new Money(5_000 + time) });
        world.Dataverse.RunAsync();
    }

    private static void Saves(ScaleWorld world, ScaleTable table, Guid deal)
    {
        var made = Guid.Empty;
        table.Measure("create a deal", () => made = world.Service.Create(world.Deal(2)));
        table.Measure(
            "change its close date",
            () =>
                world.Service.Update(
                    new Entity("opportunity", deal)
                    {
                        ["estimatedclosedate"] = new DateTime(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc),
                    }
                )
        );
        table.Measure(
            "move its stage",
            () => world.Service.Update(new Entity("opportunity", deal) { ["salesstage"] = new OptionSetValue(3) })
        );
        table.Measure(
            "give it to another rep",
            () =>
                world.Service.Update(
                    new Entity("opportunity", deal) { ["ownerid"] = new EntityReference("systemuser", world.Reps[^1]) }
                )
        );
        table.Measure(
            "win a deal",
            () =>
                world.Service.Execute(
                    new OrganizationRequest("WinOpportunity")
                    {
                        ["OpportunityClose"] = new Entity("opportunityclose")
                        {
                            ["opportunityid"] = new EntityReference("opportunity", made),
                        },
                        ["Status"] = new OptionSetValue(3),
                    }
                )
        );
    }

    private static void ManyActivities(ScaleWorld world, ScaleTable table, Guid deal)
    {
        var call = Guid.Empty;
        table.Measure(
            "log a call",
            () =>
                call = world.Service.Create(
                    new Entity("phonecall")
                    {
                        ["subject"] = "Talk",
                        ["regardingobjectid"] = new EntityReference("opportunity", deal),
                    }
                )
        );
        table.Measure(
            "complete it",
            () => world.Service.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) })
        );
        world.Copy("phonecall", "activityid", call, Activities, new Dictionary<string, string>(StringComparer.Ordinal));
        table.Measure(
            $"complete one more on a deal with {Activities} activities",
            () => world.Service.Update(new Entity("phonecall", call) { ["actualdurationminutes"] = 17 })
        );
    }

    private static void Apis(ScaleWorld world, ScaleTable table)
    {
        table.Measure(
            "recalculate 200 reps",
            () =>
                world.Service.Execute(
                    new OrganizationRequest("sc_RecalculateCoverage")
                    {
                        ["RepIds"] = string.Join(',', world.Reps.Take(200)),
                    }
                )
        );
        table.Measure(
            "recalculate one rep",
            () =>
                world.Service.Execute(
                    new OrganizationRequest("sc_RecalculateCoverage") { ["RepIds"] = world.Reps[0].ToString("D") }
                )
        );
        table.Measure(
            "ask what if",
            () =>
                world.Service.Execute(
                    new OrganizationRequest("sc_WhatIf") { ["RepId"] = world.Reps[0], ["WinRate"] = 40m }
                )
        );
    }

    private static void Imports(ScaleWorld world, ScaleTable table)
    {
        table.Measure(
            $"import {Imported} deals by CreateMultiple, {Batch} a call",
            () =>
            {
                for (var first = 0; first < Imported; first += Batch)
                {
                    var deals = Enumerable.Range(first, Batch).Select(world.Deal).ToList();
                    world.Service.Execute(
                        new CreateMultipleRequest
                        {
                            Targets = new EntityCollection(deals) { EntityName = "opportunity" },
                        }
                    );
                }
            }
        );
    }

    private static void Night(ScaleWorld world, ScaleTable table, string name)
    {
        var token = string.Empty;
        var chunks = new Dictionary<string, List<Measured>>(StringComparer.Ordinal);
        do
        {
            var request = new OrganizationRequest("sc_RunNightly") { ["ContinuationToken"] = token };
            var results = new ParameterCollection();
            var measured = table.Take(() => results = world.Service.Execute(request).Results);
            var phase = (string)results["Phase"];
            token = (string)results["ContinuationToken"];
            chunks.TryAdd(phase, []);
            chunks[phase].Add(measured);
        } while (token.Length > 0);
        table.Write(name, chunks);
    }

    private static int Size(IReadOnlyList<string> sizes, int index, int usual) =>
        sizes.Count > index ? int.Parse(sizes[index], CultureInfo.InvariantCulture) : usual;
}
