using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Qualification;

/// <summary>Says of every answer who gave it, when and to what, so that a rep only has to choose a value.</summary>
public sealed class AnswerDefaultsPlugin()
    : PluginBase(
        Step.On(Message.Create, QualificationAnswerTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Gather),
        Step.On(Message.Update, QualificationAnswerTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged(Triggers)
            .Run(Gather),
        Step.On(Message.Create, QualificationAnswerTable.LogicalName)
            .At(Stage.PreOperation)
            .OfDailyWork()
            .Run(Complete),
        Step.On(Message.Update, QualificationAnswerTable.LogicalName)
            .At(Stage.PreOperation)
            .OfDailyWork()
            .WhenChanged(Triggers)
            .WithPreImage(
                QualificationAnswerTable.Value,
                QualificationAnswerTable.QuestionId,
                QualificationAnswerTable.AnsweredOn
            )
            .Run(Complete)
    )
{
    private static readonly string[] Triggers =
    [
        QualificationAnswerTable.Value,
        QualificationAnswerTable.AnsweredOn,
        QualificationAnswerTable.Source,
        QualificationAnswerTable.QuestionId,
    ];

    // Before the transaction a read that fails leaves the save alone. In somebody else's transaction nothing is before
    // it.
    private static void Gather(PluginRun run)
    {
        if (!run.Context.IsInTransaction && !(IsFromRecord(run.Target) && WriteOrigin.IsOwnCode(run)))
        {
            new ConfigurationStore(new EarlyReads(run.Service, run.Context)).Read();
        }
    }

    private static void Complete(PluginRun run)
    {
        if (IsFromRecord(run.Target) && WriteOrigin.IsOwnCode(run))
        {
            run.Trace("Made from the record: complete already.");
            return;
        }

        var configuration = ConfigurationOf(run);
        run.SetChanged(
            AnswerColumns.Of(
                run.Record,
                run.PreImage is null,
                new AnswerEvent(run.Context.InitiatingUserId, configuration.DayOf(run.NowUtc)),
                configuration
            )
        );
        MakeRoom(run, configuration);
    }

    // An answer without its day would count as if it had just been given, for ever: the defaults date it.
    private static SalesConfiguration ConfigurationOf(PluginRun run)
    {
        try
        {
            return new ConfigurationStore(new EarlyReads(run.Service, run.Context)).Read();
        }
        catch (EarlyReadException failure)
        {
            run.Trace(failure + " The answer is completed by the defaults.");
            return SalesConfiguration.Default;
        }
    }

    private static bool IsFromRecord(Entity answer) =>
        Choice.Read<AnswerSource>(answer.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Source))
        == AnswerSource.FromRecord;

    // What the record says of a question stands in the way of a person's own answer to it: there is one row a pair.
    private static void MakeRoom(PluginRun run, SalesConfiguration configuration)
    {
        if (
            run.PreImage is null
            && configuration.Settings.Qualification.UseStandardEvidence
            && run.Record.Reference(QualificationAnswerTable.OpportunityId) is { } deal
            && run.Record.Reference(QualificationAnswerTable.QuestionId) is { } question
        )
        {
            new RecordAnswerStore(run.Service).Remove(deal.Id, question.Id);
        }
    }
}
