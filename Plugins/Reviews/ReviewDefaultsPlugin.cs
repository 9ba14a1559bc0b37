using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Reviews;

/// <summary>
/// Fills in what a one-to-one can know by itself (who leads it, today, the next one, its name), and keeps whose it is.
/// </summary>
public sealed class ReviewDefaultsPlugin()
    : PluginBase(
        Step.On(Message.Create, CoachingReviewTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Fill),
        Step.On(Message.Update, CoachingReviewTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged(CoachingReviewTable.Rep, CoachingReviewTable.Manager, CoachingReviewTable.IsLatest)
            .WithPreImage(CoachingReviewTable.Rep, CoachingReviewTable.Manager)
            .Run(Keep)
    )
{
    private static void Fill(PluginRun run)
    {
        var review = run.Target;
        var isOwnCode = WriteOrigin.Ask(run, WriteOrigin.IsOwnCode);
        if (!isOwnCode)
        {
            ComputedColumns.Strip(review, ComputedColumns.OfReview);
        }

        if (run.Record.Reference(CoachingReviewTable.Rep) is not { } rep)
        {
            return;
        }

        if (run.Record.Reference(CoachingReviewTable.Manager) is null && !isOwnCode && run.Context.UserId != rep.Id)
        {
            review[CoachingReviewTable.Manager] = new EntityReference(UserTable.LogicalName, run.Context.UserId);
        }

        var configuration = new ConfigurationStore(run.Service).Read();
        var on = run.Record.Day(CoachingReviewTable.On) ?? configuration.DayOf(run.NowUtc);
        review[CoachingReviewTable.On] = on;
        if (run.Record.Day(CoachingReviewTable.NextReviewOn) is null)
        {
            review[CoachingReviewTable.NextReviewOn] = CalendarDay.Add(on, configuration.Settings.Reviews.DaysToNext);
        }

        if (string.IsNullOrWhiteSpace(run.Record.Value<string>(CoachingReviewTable.Name)))
        {
            var name = new RepProfileStore(run.Service).UsersOf([rep.Id]).Select(user => user.Name).FirstOrDefault();
            review[CoachingReviewTable.Name] = string.Format(
                CultureInfo.InvariantCulture,
                "{0}, {1:yyyy-MM-dd}",
                name ?? "One-to-one",
                on
            );
        }
    }

    private static void Keep(PluginRun run)
    {
        if (WriteOrigin.Ask(run, WriteOrigin.IsOwnCode))
        {
            return;
        }

        if (run.Record.Changes(CoachingReviewTable.Rep) || run.Record.Changes(CoachingReviewTable.Manager))
        {
            throw new BusinessRuleException(
                "A one-to-one stays with its rep and manager, who alone see it. Make a new one for somebody else."
            );
        }

        ComputedColumns.Strip(run.Target, ComputedColumns.OfReview);
    }
}
