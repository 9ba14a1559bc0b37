using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Seed;
using SalesCorner.Plugins.Domain.Assessment;

namespace SalesCorner.Deploy.Configuring.Rules;

/// <summary>Judges the rows that a file lists, and makes rows of those that are well.</summary>
/// <param name="facts">What the environment knows.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class EntryRules(EnvironmentFacts facts, ICollection<Problem> problems)
{
    // "Use an alternate key to reference a record": with these a row cannot be found by its key.
    private const string NotInKeys = "/<>*%&:\\?+#";

    /// <summary>The rows of stage policies.</summary>
    public IReadOnlyList<SeedRow> Policies(IReadOnlyList<Placed<StagePolicyEntry>> entries)
    {
        StageRules.CheckTwice(entries, policy => policy.Stage, "stage", problems);
        return Rows(
            ConfiguredTable.StagePolicies,
            entries,
            policy => new SettingsDocument { StagePolicies = [policy] },
            entry =>
            {
                CheckStage(entry, entry.Value.Stage, "stage");
                CheckText(entry, entry.Value.Name, "name");
            }
        );
    }

    /// <summary>The rows of questions.</summary>
    public IReadOnlyList<SeedRow> Questions(IReadOnlyList<Placed<QuestionEntry>> entries)
    {
        StageRules.CheckTwice(entries, question => question.Code, "code", problems, StringComparer.OrdinalIgnoreCase);
        return Rows(
            ConfiguredTable.Questions,
            entries,
            question => new SettingsDocument { Questions = [Readable(question)] },
            entry =>
            {
                var question = entry.Value;
                CheckStage(entry, question.DueStage, "dueStage");
                CheckText(entry, question.Name, "name");
                CheckText(entry, question.Text, "text");
                CheckText(entry, question.Code, "code");
                CheckLabel(entry, question.Dimension, ChoiceLabels.Dimension, "dimension");
                CheckLabel(entry, question.StandardEvidence, ChoiceLabels.StandardEvidence, "standardEvidence");
                Check(
                    entry,
                    "minimumAnswer",
                    question.MinimumAnswer is null or (>= 1 and <= 5),
                    $"{question.MinimumAnswer} is no answer. Give 1 (strongly disagree) to 5 (strongly agree)."
                );
                var isNew = !facts.Tables[ConfiguredTable.Questions].Rows.ContainsKey(question.Code);
                Check(
                    entry,
                    "code",
                    !isNew || !question.Code.Any(NotInKeys.Contains),
                    $"A code cannot have one of {NotInKeys}. Use letters, digits, - and _."
                );
            }
        );
    }

    /// <summary>The rows of loss reasons.</summary>
    public IReadOnlyList<SeedRow> LossReasons(IReadOnlyList<Placed<LossReasonEntry>> entries)
    {
        StageRules.CheckTwice(entries, reason => reason.StatusReason, "statusReason", problems);
        return Rows(
            ConfiguredTable.LossReasons,
            entries,
            reason => new SettingsDocument
            {
                LossReasons =
                [
                    reason with
                    {
                        Outcome = Known(reason.Outcome, ChoiceLabels.Outcome) ?? ChoiceLabels.Outcome[0],
                    },
                ],
            },
            entry =>
            {
                var reason = entry.Value;
                Check(
                    entry,
                    "statusReason",
                    facts.LostReasons.Contains(reason.StatusReason),
                    $"{reason.StatusReason} is no status reason of a lost opportunity. Give one of "
                        + $"{string.Join(", ", facts.LostReasons.Order())}."
                );
                CheckText(entry, reason.Name, "name");
                CheckLabel(entry, reason.Outcome, ChoiceLabels.Outcome, "outcome");
            }
        );
    }

    /// <summary>The rows of pillars.</summary>
    public IReadOnlyList<SeedRow> Pillars(IReadOnlyList<Placed<PillarEntry>> entries)
    {
        StageRules.CheckTwice(entries, pillar => pillar.Code, "code", problems, StringComparer.OrdinalIgnoreCase);
        return Rows(
            ConfiguredTable.Pillars,
            entries,
            pillar => new SettingsDocument { Pillars = [pillar] },
            entry =>
            {
                CheckCode(entry, entry.Value.Code);
                CheckText(entry, entry.Value.Name, "name");
                var unknown = TeamIndicators.Unknown(entry.Value.Indicators);
                Check(
                    entry,
                    "indicators",
                    unknown.Count == 0,
                    $"'{Words.Shown(unknown.Count == 0 ? string.Empty : unknown[0])}' is no indicator. Give "
                        + $"some of {string.Join(", ", TeamIndicators.Names)}."
                );
            }
        );
    }

    /// <summary>The rows of objectives to copy.</summary>
    public IReadOnlyList<SeedRow> Templates(IReadOnlyList<Placed<TemplateEntry>> entries)
    {
        StageRules.CheckTwice(entries, template => template.Code, "code", problems, StringComparer.OrdinalIgnoreCase);
        return Rows(
            ConfiguredTable.Templates,
            entries,
            template => new SettingsDocument { Templates = [template] },
            entry =>
            {
                CheckCode(entry, entry.Value.Code);
                CheckText(entry, entry.Value.Name, "name");
            }
        );
    }

    /// <summary>The rows of their key results.</summary>
    /// <param name="entries">The key results.</param>
    /// <param name="templates">The objectives of the same file.</param>
    public IReadOnlyList<SeedRow> TemplateKeyResults(
        IReadOnlyList<Placed<TemplateKeyResultEntry>> entries,
        IReadOnlyList<Placed<TemplateEntry>> templates
    )
    {
        StageRules.CheckTwice(entries, one => one.Code, "code", problems, StringComparer.OrdinalIgnoreCase);
        return Rows(
            ConfiguredTable.TemplateKeyResults,
            entries,
            one => new SettingsDocument { TemplateKeyResults = [Readable(one)] },
            entry =>
            {
                var one = entry.Value;
                CheckCode(entry, one.Code);
                CheckText(entry, one.Name, "name");
                CheckLabel(entry, one.Unit, ChoiceLabels.KeyResultUnit, "unit");
                CheckLabel(entry, one.Source, ChoiceLabels.KeyResultSource, "source");
                Check(
                    entry,
                    "template",
                    facts.Tables[ConfiguredTable.Templates].Rows.ContainsKey(one.Template)
                        || templates.Any(known =>
                            known.Value.Code.Equals(one.Template, StringComparison.OrdinalIgnoreCase)
                        ),
                    $"'{Words.Shown(one.Template)}' is the code of no template. Add it to templates, or correct it."
                );
            }
        );
    }

    private List<SeedRow> Rows<T>(
        ConfiguredTable table,
        IReadOnlyList<Placed<T>> entries,
        Func<T, SettingsDocument> document,
        Action<Placed<T>> judge
    )
    {
        var rows = new List<SeedRow>();
        foreach (var entry in entries)
        {
            var before = problems.Count;
            judge(entry);
            var row = SeedRows.Of(document(entry.Value))[0];
            LimitRules.Check(
                facts.Tables[table],
                row,
                column => entry.At(column == "sc_stagevalue" ? "stage" : column["sc_".Length..]),
                problems
            );
            if (problems.Count == before)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    // Without the words that are none, so that the other values of the entry can be judged too.
    private static QuestionEntry Readable(QuestionEntry question) =>
        question with
        {
            Dimension = Known(question.Dimension, ChoiceLabels.Dimension),
            StandardEvidence = Known(question.StandardEvidence, ChoiceLabels.StandardEvidence),
            MinimumAnswer = question.MinimumAnswer is >= 1 and <= 5 ? question.MinimumAnswer : null,
        };

    private static TemplateKeyResultEntry Readable(TemplateKeyResultEntry one) =>
        one with
        {
            Unit = Known(one.Unit, ChoiceLabels.KeyResultUnit) ?? ChoiceLabels.KeyResultUnit[0],
            Source = Known(one.Source, ChoiceLabels.KeyResultSource),
        };

    private static string? Known(string? label, IReadOnlyList<string> labels) =>
        labels.Contains(label, StringComparer.OrdinalIgnoreCase) ? label : null;

    private void CheckStage<T>(Placed<T> entry, int? stage, string member) =>
        Check(
            entry,
            member,
            stage is null || facts.Stages.Contains(stage.Value),
            StageRules.Unknown(stage ?? 0, facts.Stages)
        );

    private void CheckText<T>(Placed<T> entry, string text, string member) =>
        Check(entry, member, !string.IsNullOrWhiteSpace(text), $"The {member} is empty. Give a text.");

    private void CheckCode<T>(Placed<T> entry, string code)
    {
        CheckText(entry, code, "code");
        Check(
            entry,
            "code",
            !code.Any(NotInKeys.Contains),
            $"A code cannot have one of {NotInKeys}. Use letters, digits, - and _."
        );
    }

    private void CheckLabel<T>(Placed<T> entry, string? label, IReadOnlyList<string> labels, string member) =>
        Check(
            entry,
            member,
            label is null || labels.Contains(label, StringComparer.OrdinalIgnoreCase),
            $"'{Words.Shown(label ?? string.Empty)}' is none of {string.Join(", ", labels)}."
        );

    private void Check<T>(Placed<T> entry, string member, bool isWell, string what)
    {
        if (!isWell)
        {
            problems.Add(new Problem(entry.At(member), what));
        }
    }
}
