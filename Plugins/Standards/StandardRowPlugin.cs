using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Standards;

/// <summary>Names a standard after what it asks of whom, and refuses one that nobody could meet.</summary>
public sealed class StandardRowPlugin()
    : PluginBase(
        Step.On(Message.Create, StandardTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Check),
        Step.On(Message.Update, StandardTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged(Columns)
            .WithPreImage(Columns)
            .Run(Check)
    )
{
    private const decimal Percent = 100m;
    private const decimal HoursOfAWeek = 168m;

    private static readonly string[] Columns =
    [
        StandardTable.Indicator,
        StandardTable.Value,
        StandardTable.Rep,
        StandardTable.From,
        StandardTable.To,
    ];

    private static void Check(PluginRun run)
    {
        var row = run.Record;
        if (row.Day(StandardTable.To) < row.Day(StandardTable.From))
        {
            throw new BusinessRuleException("The standard ends before it begins. Correct one of the two days.");
        }

        if (
            Choice.Read<Indicator>(row.Value<OptionSetValue>(StandardTable.Indicator)) is not { } indicator
            || row.Value<decimal?>(StandardTable.Value) is not { } value
        )
        {
            return;
        }

        if (IsShareOfAll(indicator) && value > Percent)
        {
            throw new BusinessRuleException("This indicator is a share: ask for 0 to 100 per cent.");
        }

        if (indicator == Indicator.WeekHours && value is not (> 0m and <= HoursOfAWeek))
        {
            throw new BusinessRuleException("A working week has more than 0 and up to 168 hours.");
        }

        var name = ScorecardSentences.NameOf(new Standard(indicator, value), RepName(run));
        run.Target[StandardTable.Name] = name;
        run.Target[StandardTable.Name] = new ConfigurationStore(run.Service).Words().Say(name);
    }

    // An attainment can be above all that is required.
    private static bool IsShareOfAll(Indicator indicator) =>
        indicator is Indicator.WinRate or Indicator.Odds or Indicator.ForecastAccuracy or Indicator.ProactiveShare;

    private static string? RepName(PluginRun run) =>
        run.Record.Reference(StandardTable.Rep) is { } rep
            ? new RepProfileStore(run.Service).UsersOf([rep.Id]).Select(user => user.Name).FirstOrDefault()
            : null;
}
