using System.Text;
using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

public sealed class QuotaTests
{
    [Fact]
    public async Task Quotas_of_500_reps_for_8_periods_are_compared_in_few_requests_and_written_once_each()
    {
        var (reads, writes) = (0, 0);
        await using var world = await ConfigureWorld.StartAsync(request =>
        {
            Interlocked.Add(ref request.Method == "GET" ? ref reads : ref writes, 1);
            return Fault.None;
        });
        var csv = new StringBuilder("rep,period,amount\n");
        for (var rep = 0; rep < 500; rep++)
        {
            world.AddUser($"Rep{rep}", $"rep{rep}@contoso.example");
            for (var period = 0; period < 8; period++)
            {
                csv.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"rep{rep}@contoso.example,Q{(period % 4) + 1} {2026 + (period / 4)},{100_000 + rep}\n"
                );
            }
        }

        var file = world.With("quotas.csv", csv.ToString());
        Assert.True(await world.RunAsync("--quotas", file, "--yes") == ExitCode.Success, world.Error);
        var firstWrites = writes;
        (reads, writes) = (0, 0);
        Assert.True(await world.RunAsync("--quotas", file, "--yes") == ExitCode.Success, world.Error);

        Assert.Equal((4_000, 0), (firstWrites, writes));
        Assert.InRange(reads, 1, 30);
        Assert.Contains("4,000 as they should be", world.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_a_csv_that_is_wrong_is_told_with_its_line_and_column()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var csv = world.With(
            "quotas.csv",
            """
            rep;period;amount;currency;assumed
            ann@contoso.example;Q1 2026;120.000,00;;
            ann@contoso.example;Q2 2026;1,200;;
            ann@contoso.example;Q3 2026;-5;;maybe
            ;Q3 2026;5;;
            =cmd|' /C calc'!A0;Q3 2026;5;;
            ann@contoso.example;Q4 2026;120.000;;
            ann@contoso.example;Q1 2027;5;;;more
            """
        );

        var problems = string.Join('\n', await world.ProblemsAsync("{}", "--quotas", csv));

        Assert.Contains(
            "quotas.csv, line 2, amount: '120.000,00' is not an amount. Write 120000",
            problems,
            StringComparison.Ordinal
        );
        Assert.Contains("line 3, amount: '1,200' is not an amount", problems, StringComparison.Ordinal);
        Assert.Contains("line 4, assumed: 'maybe' is neither true nor false", problems, StringComparison.Ordinal);
        Assert.Contains("line 5, rep: The cell is empty", problems, StringComparison.Ordinal);
        Assert.Contains("line 6, rep: There is no user '=cmd|' /C calc'!A0'", problems, StringComparison.Ordinal);
        Assert.Contains("line 8: The row has 6 cells, the first line 5", problems, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_rep_s_start_and_the_share_of_the_period_are_set_and_an_empty_cell_leaves_them()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var full = world.With(
            "full.csv",
            "rep,period,amount,capacity,startedOn\nann@contoso.example,Q1 2026,5,62.5,2026-02-15\n"
        );
        var plain = world.With("plain.csv", "rep,period,amount\nann@contoso.example,Q1 2026,6\n");

        Assert.True(await world.RunAsync("--quotas", full, "--yes") == ExitCode.Success, world.Error);
        Assert.True(await world.RunAsync("--quotas", plain, "--yes") == ExitCode.Success, world.Error);

        var row = Assert.Single(world.Rows("sc_quota"));
        Assert.Equal(
            (62.5m, new DateTime(2026, 2, 15, 0, 0, 0, DateTimeKind.Utc)),
            (row.GetAttributeValue<decimal>("sc_capacity"), row.GetAttributeValue<DateTime>("sc_startedon"))
        );
        Assert.Equal(6m, row.GetAttributeValue<Money>("sc_amount").Value);
    }

    [Theory]
    [InlineData(
        "100.01,",
        "capacity: 100.01 is out of range. Give a number from 0 to 100. It is the share of the period"
    )]
    [InlineData("-1,", "capacity: -1 is out of range")]
    [InlineData("all,", "capacity: 'all' is not an amount")]
    [InlineData(",15.02.2026", "startedOn: '15.02.2026' is no day. Write it as 2026-12-31.")]
    public async Task A_share_or_a_start_that_cannot_be_is_told(string cells, string message)
    {
        await using var world = await ConfigureWorld.StartAsync();
        var csv = world.With(
            "quotas.csv",
            "rep,period,amount,capacity,startedOn\nann@contoso.example,Q1 2026,5," + cells + "\n"
        );

        Assert.Contains(
            message,
            string.Join('\n', await world.ProblemsAsync("{}", "--quotas", csv)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("rep|period|amount\na|b|1", "single column")]
    [InlineData("rep,period\nann@contoso.example,Q1 2026", "The column 'amount' is missing")]
    [InlineData("rep,period,amount,bonus\nann@contoso.example,Q1 2026,5,1", "The column 'bonus' means nothing here")]
    [InlineData("rep,rep,period,amount\na,b,Q1 2026,5", "stands twice")]
    [InlineData("", "the file is empty")]
    [InlineData("rep,period,amount\n\"ann@contoso.example,Q1 2026,5", "line 2, amount: '' is not an amount")]
    public async Task A_csv_of_another_shape_is_refused(string text, string message)
    {
        await using var world = await ConfigureWorld.StartAsync();

        var problems = string.Join('\n', await world.ProblemsAsync("{}", "--quotas", world.With("quotas.csv", text)));

        Assert.Contains(message, problems, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_csv_in_another_encoding_is_refused()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var path = Path.Combine(world.FolderPath, "quotas.csv");
        const string Text = "rep,period,amount\nzoë@contoso.example,Q1 2026,5\n";

        await File.WriteAllBytesAsync(path, Encoding.Latin1.GetBytes(Text));
        Assert.Contains(
            "line 2: the file is not in UTF-8",
            string.Join('\n', await world.ProblemsAsync("{}", "--quotas", path)),
            StringComparison.Ordinal
        );
        await File.WriteAllBytesAsync(path, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)]);
        Assert.Contains(
            "UTF-16",
            string.Join('\n', await world.ProblemsAsync("{}", "--quotas", path)),
            StringComparison.Ordinal
        );
        world.AddUser("Zoë", "zoë@contoso.example");
        await File.WriteAllBytesAsync(path, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)]);
        Assert.True(await world.RunAsync("--quotas", path, "--yes") == ExitCode.Success, world.Error);
        Assert.Equal(
            "Zoë Tester",
            Assert.Single(world.Rows("sc_quota")).GetAttributeValue<EntityReference>("sc_repid").Name
        );
    }

    [Fact]
    public async Task A_quota_in_both_files_is_told_with_both_places()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var csv = world.With("quotas.csv", "rep,period,amount\nann@contoso.example,2026-01-01,6\n");

        var problems = await world.ProblemsAsync(
            """{ "quotas": [{ "rep": "ann@contoso.example", "period": "Q1 2026", "amount": 5 }] }""",
            "--quotas",
            csv
        );

        Assert.Contains(
            "quotas.csv, line 2, rep: The quota of Ann Tester for Q1 2026 stands twice, first at "
                + "settings.json, line 1, quotas[0].",
            problems[0],
            StringComparison.Ordinal
        );
    }
}
