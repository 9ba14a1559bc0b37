using System.Text;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Tests.Configuring;

/// <summary>Files that are wrong: everything is told at once, with place and cure, and nothing is changed.</summary>
public sealed class RefusalTests
{
    private const string AllWrong = """
        {
          "settings": { "windowDays": 10, "windowDay": 1, "thinFrom": "much", "nightlyNote": "x", "rangeZ": 1.23456, "assumeFromStage": 9, "gradeB": 90, "notifyOwners": 1 },
          "stagePolicies": [
            { "stage": 7, "name": "Seven", "order": 1 },
            { "stage": 1, "name": "", "order": 2000 },
            { "stage": 1, "name": "Twice", "order": 1 },
            { "name": "None" }, 5
          ],
          "questions": [{ "code": "a", "name": "A", "text": "T", "weight": -1, "order": 1, "dimension": "Needs", "minimumAnswer": 6, "standardEvidence": "Gut", "dueStage": 8, "colour": "red" },
            { "code": "b", "name": "B", "text": "T", "weight": -1, "order": 1, "dimension": "Needs", "minimumAnswer": 6 }],
          "lossReasons": [{ "statusReason": 3, "name": "Won", "outcome": "Lost" }],
          "quotas": [
            { "rep": "nobody@contoso.example", "period": "Q1 2026", "amount": 1 },
            { "rep": "ann@contoso.example", "period": "2026-01-15", "amount": 1 },
            { "rep": "ann@contoso.example", "period": "Q5 2026", "amount": 0 },
            { "rep": "ann@contoso.example", "period": "Q1 2026", "amount": 1.005, "currency": "XXX" },
            { "rep": "ann@contoso.example", "period": "Q2 2026", "amount": 1 },
            { "rep": "ANN@contoso.example", "period": "2026-04-01", "amount": 2 }
          ],
          "roles": [{ "role": "System Administrator", "users": ["ann@contoso.example"] }, { "role": "SalesCorner Rep", "users": ["ann@contoso.example", "no"], "teams": ["South"] }],
          "setings": {}
        }
        """;

    private static readonly string[] AllTold =
    [
        "settings.json, line 2, settings.windowDays: 10 is out of range. Give a whole number from 30 to 3,650.",
        "line 2, settings.windowDay: There is no setting 'windowDay'. Did you mean 'windowDays'?",
        "settings.thinFrom: \"much\" is of another kind",
        "settings.nightlyNote: Sales Corner writes",
        "settings.rangeZ: 1.23456 has more than 4 decimals",
        "settings.assumeFromStage: 9 is no sales stage",
        "settings.gradeB: The limits have to rise in this order: gradeC 40, gradeB 90, gradeA 75",
        "settings.notifyOwners: 1 is of another kind. Give true or false",
        "line 4, stagePolicies[0].stage: 7 is no sales stage of the opportunity. Give one of 0, 1, 2, 3.",
        "line 5, stagePolicies[1].name: The name is empty.",
        "line 6, stagePolicies[2].stage: 1 stands twice, first at settings.json, line 5, stagePolicies[1].stage.",
        "line 7, stagePolicies[3]: The key 'stage' is missing.",
        "stagePolicies[3]: The key 'order' is missing.",
        "stagePolicies[4]: This is a number. Give an object",
        "questions[0].colour: The key 'colour' means nothing here.",
        "questions[1].dimension: 'Needs' is none of Need, Urgency",
        "questions[1].minimumAnswer: 6 is no answer.",
        "questions[1].weight: -1 is out of range. Give a whole number from 0 to 1,000.",
        "line 5, stagePolicies[1].order: 2,000 is out of range.",
        "lossReasons[0].statusReason: 3 is no status reason of a lost opportunity. Give one of 4, 5.",
        "lossReasons[0].outcome: 'Lost' is none of Won, Lost to competitor",
        "line 13, quotas[0].rep: There is no user 'nobody@contoso.example'",
        "quotas[1].period: 2026-01-15 is not the first day of a period: it lies in Q1 2026, which begins on "
            + "2026-01-01.",
        "quotas[2].period: 'Q5 2026' is no period",
        "quotas[2].amount: 0 is out of range",
        "quotas[3].currency: The environment has no active currency 'XXX'",
        "quotas[3].amount: 1.005 has more than 2 decimals",
        "quotas[5].rep: The quota of Ann Tester for Q2 2026 stands twice",
        "roles[0].role: 'System Administrator' is no role of Sales Corner.",
        "roles[1].users[1]: There is no user 'no'",
        "roles[1].teams[0]: There is no team 'South'",
        "line 21, setings: The key 'setings' means nothing here. Did you mean 'settings'?",
    ];

    [Fact]
    public async Task Every_problem_of_a_file_is_told_with_its_line_and_path()
    {
        await using var world = await ConfigureWorld.StartAsync();

        var problems = await world.ProblemsAsync(AllWrong);

        var all = string.Join('\n', problems);
        Assert.All(AllTold, one => Assert.Contains(one, all, StringComparison.Ordinal));
        Assert.Contains("\"problems\"", world.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "settings": { "windowDays": 300, "WindowDays": 400 } }""", "stands twice")]
    [InlineData("""{ "questions": [], "questions": [] }""", "stands twice")]
    [InlineData("""{ "roles": [{ "role": "SalesCorner Rep", "exact": true, "exact": false }] }""", "stands twice")]
    [InlineData("""[]""", "The document is a list")]
    [InlineData("""{ "quotas": {} }""", "This is an object. Give a list")]
    [InlineData("""{ "settings": [] }""", "This is a list. Give an object")]
    [InlineData("""{ "quotas": [{ "rep": 5, "period": null, "amount": "1" }] }""", "null is no value here")]
    [InlineData(
        """{ "stagePolicies": [{ "stage": 1.5, "name": "x", "order": 99999999999999999999 }] }""",
        "1.5 is not a whole number"
    )]
    [InlineData("""{ "settings": { "thinFrom": 1e400 } }""", "too large a number")]
    [InlineData("""{ "settings": { "name": null } }""", "cannot be empty")]
    [InlineData("""{ "environmentVariables": { "sc_NotifyOwners": 5 } }""", "5 is not a text")]
    public async Task A_wrong_document_is_refused(string json, string message)
    {
        await using var world = await ConfigureWorld.StartAsync();

        var problems = await world.ProblemsAsync(json);

        Assert.Contains(problems, problem => problem.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{ \"a\": tru }")]
    [InlineData("<settings/>")]
    public async Task What_is_no_json_is_refused_with_its_line(string text)
    {
        await using var world = await ConfigureWorld.StartAsync();

        Assert.Equal(ExitCode.Failed, await world.ApplyAsync(text));
        Assert.Contains("settings.json, line 1: this is no JSON", world.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depth_size_and_bytes_are_bounded()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var path = Path.Combine(world.FolderPath, "bad.json");
        async Task<string> Refused(byte[] bytes)
        {
            await File.WriteAllBytesAsync(path, bytes);
            Assert.Equal(ExitCode.Failed, await world.RunAsync("--file", path, "--yes"));
            return world.Error;
        }

        Assert.Contains(
            "no JSON",
            await Refused(Encoding.UTF8.GetBytes($"{{\"settings\":{new string('[', 100_000)}")),
            StringComparison.Ordinal
        );
        Assert.Contains("10,000,000 are read at most", await Refused(new byte[10_000_001]), StringComparison.Ordinal);
        Assert.Contains(
            "line 2: the file holds a NUL byte",
            await Refused([.. "{\n"u8, 0, .. "}"u8]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "UTF-16",
            await Refused([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "line 2: the file is not in UTF-8",
            await Refused([.. "{\n\""u8, 0xE9, .. "\"}"u8]),
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Failed, await world.RunAsync("--file", Path.Combine(world.FolderPath, "none.json")));
        Assert.Contains("no such file", world.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_two_users_have_is_refused_and_their_ids_are_told()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var one = world.AddUser("Cas", "cas1@contoso.example", "cas@contoso.example");
        world.AddUser("Cas", "cas2@contoso.example", "cas@contoso.example");

        var problems = await world.ProblemsAsync(
            """{ "quotas": [{ "rep": "cas@contoso.example", "period": "Q1 2026", "amount": 5 }] }"""
        );

        Assert.Contains("means 2 users", problems[0], StringComparison.Ordinal);
        Assert.Contains(one.ToString("D"), problems[0], StringComparison.Ordinal);
        await world.AppliedAsync($$"""{ "quotas": [{ "rep": "{{one}}", "period": "Q1 2026", "amount": 5 }] }""");
    }

    [Theory]
    [InlineData("x' or fullname ne '")]
    [InlineData("'; DROP TABLE systemuser; --")]
    [InlineData("x'&$filter=isdisabled eq false&a='")]
    [InlineData("%27 or 1 eq 1")]
    [InlineData("a/b?c#d")]
    public async Task A_name_is_a_name_and_never_a_part_of_the_query(string name)
    {
        await using var world = await ConfigureWorld.StartAsync();
        var quoted = System.Text.Json.JsonSerializer.Serialize(name);
        var json =
            $$"""{ "quotas": [{ "rep": {{quoted}}, "period": "Q1 2026", "amount": 5 }], "roles": [{ "role": "SalesCorner Rep", "teams": [{{quoted}}] }] }""";

        var problems = await world.ProblemsAsync(json);
        Assert.Contains("There is no team", problems[0], StringComparison.Ordinal);
        Assert.Contains("There is no user", problems[1], StringComparison.Ordinal);

        world.AddUser("Odd", name, "odd@contoso.example");
        var team = world.Create("team", ("name", name));
        await world.AppliedAsync(json);
        Assert.Equal(
            "Odd Tester",
            Assert.Single(world.Rows("sc_quota")).GetAttributeValue<Microsoft.Xrm.Sdk.EntityReference>("sc_repid").Name
        );
        Assert.Equal(["SalesCorner Rep"], world.RolesOf("team", team));
    }

    [Fact]
    public async Task A_code_with_a_quote_is_written_by_its_key_and_one_that_no_key_can_hold_is_refused()
    {
        await using var world = await ConfigureWorld.StartAsync();
        const string Quoted =
            """{ "questions": [{ "code": "it's", "name": "N", "text": "T", "weight": 1, "order": 1 }] }""";

        var problems = await world.ProblemsAsync(Quoted.Replace("it's", "a/b", StringComparison.Ordinal));
        await world.AppliedAsync(Quoted);
        var second = await world.AppliedAsync(Quoted);

        Assert.Contains("A code cannot have", problems[0], StringComparison.Ordinal);
        Assert.Equal(1, (int)second["unchanged"]!);
    }

    [Fact]
    public async Task A_disabled_user_gets_no_new_quota_and_no_role()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var gone = world.AddUser("Gone", "gone@contoso.example");
        world.Environment.Dataverse.System.Update(
            new Microsoft.Xrm.Sdk.Entity("systemuser", gone) { ["isdisabled"] = true }
        );

        var problems = await world.ProblemsAsync(
            """{ "quotas": [{ "rep": "gone@contoso.example", "period": "Q1 2026", "amount": 5 }], "roles": [{ "role": "SalesCorner Rep", "users": ["gone@contoso.example"] }] }"""
        );

        Assert.Equal(2, problems.Count(problem => problem.Contains("is disabled", StringComparison.Ordinal)));
    }
}
