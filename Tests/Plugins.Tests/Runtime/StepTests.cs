using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Tests.Runtime;

[Trait("Ring", "fast")]
public sealed class StepTests
{
    [Fact]
    public void A_step_says_all_that_was_declared()
    {
        var step = Step.On(Message.Update, "opportunity")
            .At(Stage.PreOperation)
            .WhenChanged("estimatedvalue", "estimatedclosedate")
            .WithPreImage("ownerid")
            .WithPostImage("statecode")
            .Rank(2)
            .Run(_ => { });

        Assert.Equal(
            ("Update", "opportunity", Stage.PreOperation, 2),
            (step.Message, step.Table, step.Stage, step.Order)
        );
        Assert.Equal(["estimatedvalue", "estimatedclosedate"], step.Filter);
        Assert.Equal(["ownerid"], step.PreImage);
        Assert.Equal(["statecode"], step.PostImage);
        Assert.False(step.IsAsynchronous);
    }

    [Fact]
    public void A_custom_api_runs_in_the_main_operation()
    {
        var step = Step.OnCustomApi("sc_WhatIf").Run(_ => { });

        Assert.Equal(("sc_WhatIf", string.Empty, Stage.MainOperation), (step.Message, step.Table, step.Stage));
    }

    [Fact]
    public void A_custom_api_says_what_it_takes_and_answers()
    {
        var step = Step.OnCustomApi("sc_WhatIf")
            .Takes<Guid>("RepId")
            .MayTake<decimal>("WinRate")
            .Answers<int>("GapDeals")
            .Run(_ => { });

        Assert.Equal(["RepId", "WinRate"], step.Inputs.Select(input => input.Name));
        Assert.Equal([false, true], step.Inputs.Select(input => input.IsOptional));
        Assert.Equal(typeof(int), Assert.Single(step.Outputs).Type);
    }
}
