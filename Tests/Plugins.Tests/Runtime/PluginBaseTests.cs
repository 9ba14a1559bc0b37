using Microsoft.Xrm.Sdk;
using NSubstitute;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Runtime;

[Trait("Ring", "fast")]
public sealed class PluginBaseTests
{
    private readonly Entity target = new(OpportunityTable.LogicalName);
    private readonly IOrganizationService service = Substitute.For<IOrganizationService>();

    [Fact]
    public void A_refusal_reaches_the_user_word_for_word()
    {
        var shown = Assert.Throws<InvalidPluginExecutionException>(() =>
            Run(Deal(), _ => throw new BusinessRuleException("Answer the question first."))
        );

        Assert.Equal("Answer the question first.", shown.Message);
    }

    [Fact]
    public void A_figure_that_cannot_be_computed_loses_no_save_and_leaves_a_note()
    {
        Run(Deal(), _ => throw new DivideByZeroException("No deal at all."));

        Assert.Equal("Could not compute: No deal at all.", target[OpportunityTable.ComputeNote]);
    }

    [Fact]
    public void A_long_reason_is_cut_to_the_column()
    {
        Run(Deal(), _ => throw new DivideByZeroException(new string('x', 900)));

        Assert.Equal(500, ((string)target[OpportunityTable.ComputeNote]).Length);
    }

    [Fact]
    public void Nothing_is_half_written_by_a_figure_that_fails()
    {
        Run(Deal(), run => run.SetChanged(new Dictionary<string, object?> { [OpportunityTable.Score] = Fails() }));

        Assert.Equal([OpportunityTable.ComputeNote], target.Attributes.Keys);
    }

    [Fact]
    public void A_failed_request_inside_the_transaction_ends_the_save_in_plain_words()
    {
        service.When(one => one.Update(Arg.Any<Entity>())).Do(_ => throw new TimeoutException("SQL"));

        var shown = Assert.Throws<InvalidPluginExecutionException>(() =>
            Run(Deal(), run => run.Service.Update(new Entity()))
        );

        Assert.Equal(
            "SalesCorner could not read what it needs. Try again: the save then goes through, and the figures follow.",
            shown.Message
        );
        Assert.IsType<TimeoutException>(shown.InnerException);
    }

    [Fact]
    public void Background_work_that_fails_shows_as_a_failed_job()
    {
        var step = Step.On(Message.Update, OpportunityTable.LogicalName).Asynchronously().Run(_ => Fails());

        var shown = Assert.Throws<InvalidPluginExecutionException>(() => Run(step, Stage.PostOperation, mode: 1));

        Assert.IsType<DivideByZeroException>(shown.InnerException);
    }

    [Fact]
    public void Background_work_whose_request_failed_asks_for_another_try()
    {
        service.When(one => one.Update(Arg.Any<Entity>())).Do(_ => throw new TimeoutException("SQL"));
        var step = Step.On(Message.Update, OpportunityTable.LogicalName)
            .Asynchronously()
            .Run(run => run.Service.Update(new Entity()));

        var shown = Assert.Throws<InvalidPluginExecutionException>(() => Run(step, Stage.PostOperation, mode: 1));

        Assert.Equal(OperationStatus.Retry, shown.Status);
    }

    [Fact]
    public void A_save_of_the_solution_s_own_tables_does_not_go_on_with_half_the_work()
    {
        var step = Step.On(Message.Update, SettingsTable.LogicalName).Run(_ => Fails());

        Assert.Throws<InvalidPluginExecutionException>(() => Run(step, Stage.PostOperation, mode: 0));
    }

    [Fact]
    public void Background_work_without_a_step_says_to_redeploy()
    {
        var step = Step.On(Message.Update, OpportunityTable.LogicalName).Asynchronously().Run(_ => { });

        var shown = Assert.Throws<InvalidPluginExecutionException>(() =>
            Run(step, Stage.PostOperation, mode: 1, message: Message.Delete)
        );

        Assert.Contains("Redeploy", shown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_without_a_step_goes_through() => Run(Deal(), _ => Fails(), message: Message.Delete);

    [Fact]
    public void A_step_that_is_not_registered_as_declared_loses_no_save()
    {
        Run(Deal(), _ => throw new InvalidPluginExecutionException("Redeploy the solution's steps."));

        Assert.Equal("Could not compute: Redeploy the solution's steps.", target[OpportunityTable.ComputeNote]);
    }

    [Fact]
    public void An_event_without_a_step_names_stage_and_mode_of_both_sides()
    {
        var step = Step.On(Message.Update, SettingsTable.LogicalName).Asynchronously().Run(_ => { });

        var shown = Assert.Throws<InvalidPluginExecutionException>(() => Run(step, Stage.PreOperation, mode: 0));

        Assert.Contains(
            "in stage 20, mode 0. It has: Update of sc_settings in stage 40, mode 1.",
            shown.Message,
            StringComparison.Ordinal
        );
    }

    private static int Fails() => throw new DivideByZeroException();

    private static Func<Action<PluginRun>, Step> Deal() =>
        handler =>
            Step.On(Message.Update, OpportunityTable.LogicalName)
                .At(Stage.PreOperation)
                .NotesFailuresIn(OpportunityTable.ComputeNote)
                .Run(handler);

    private void Run(Func<Action<PluginRun>, Step> step, Action<PluginRun> handler, string message = Message.Update) =>
        Run(step(handler), Stage.PreOperation, mode: 0, message);

    private void Run(Step step, Stage stage, int mode, string message = Message.Update)
    {
        var context = Substitute.For<IPluginExecutionContext>();
        context.MessageName.Returns(message);
        context.PrimaryEntityName.Returns(step.Table);
        context.Stage.Returns((int)stage);
        context.Mode.Returns(mode);
        context.IsInTransaction.Returns(mode == 0);
        context.InputParameters.Returns(new ParameterCollection { ["Target"] = target });
        context.SharedVariables.Returns(new ParameterCollection());

        var factory = Substitute.For<IOrganizationServiceFactory>();
        factory.CreateOrganizationService(null).Returns(service);
        var services = Substitute.For<IServiceProvider>();
        services.GetService(typeof(IPluginExecutionContext)).Returns(context);
        services.GetService(typeof(IOrganizationServiceFactory)).Returns(factory);
        services.GetService(typeof(ITracingService)).Returns(Substitute.For<ITracingService>());
        new OneStep(step).Execute(services);
    }

    private sealed class OneStep(Step step) : PluginBase(step);
}
