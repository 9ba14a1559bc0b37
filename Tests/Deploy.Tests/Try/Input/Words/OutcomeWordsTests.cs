using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Rules;

namespace SalesCorner.Deploy.Tests.Try.Input.Words;

public sealed class OutcomeWordsTests
{
    [Theory]
    [InlineData("Closed Won", DealOutcome.Won)]
    [InlineData("closedwon", DealOutcome.Won)]
    [InlineData("Closed - Won (Sales Pipeline)", DealOutcome.Won)]
    [InlineData("Gewonnen", DealOutcome.Won)]
    [InlineData("Cerrada ganada", DealOutcome.Won)]
    [InlineData("Gagnée", DealOutcome.Won)]
    [InlineData("Fechado ganho", DealOutcome.Won)]
    [InlineData("Chiuso vinto", DealOutcome.Won)]
    [InlineData("C2:WON", DealOutcome.Won)]
    [InlineData("Closed Lost", DealOutcome.Lost)]
    [InlineData("Lost - Price", DealOutcome.Lost)]
    [InlineData("Not won", DealOutcome.Lost)]
    [InlineData("Verloren", DealOutcome.Lost)]
    [InlineData("Perdue", DealOutcome.Lost)]
    [InlineData("LOSE", DealOutcome.Lost)]
    [InlineData("Lost: duplicate", DealOutcome.Invalid)]
    [InlineData("Disqualified", DealOutcome.NoDecision)]
    [InlineData("Abandonné", DealOutcome.NoDecision)]
    [InlineData("Closed - Cancelled", DealOutcome.NoDecision)]
    [InlineData("Storniert", DealOutcome.NoDecision)]
    [InlineData("Duplikat", DealOutcome.Invalid)]
    [InlineData("Proposal", null)]
    [InlineData("Close", null)]
    [InlineData("Limbo", null)]
    public void A_stage_tells_an_outcome(string word, DealOutcome? outcome) =>
        Assert.Equal(outcome, new Vocabulary().Outcome(word));

    [Theory]
    [InlineData("Closed")]
    [InlineData("Geschlossen")]
    [InlineData("Clôturé")]
    public void A_word_can_say_closed_and_not_how(string word) => Assert.True(new Vocabulary().MeansClosed(word));

    [Theory]
    [InlineData("", DealOutcome.Lost, true)]
    [InlineData("Went to competitor", DealOutcome.Lost, true)]
    [InlineData("Out-Sold", DealOutcome.Lost, true)]
    [InlineData("Spam", DealOutcome.Invalid, true)]
    [InlineData("Test record", DealOutcome.Invalid, true)]
    [InlineData("Canceled", DealOutcome.NoDecision, true)]
    [InlineData("No budget", DealOutcome.NoDecision, false)]
    public void A_reason_of_loss_counts(string reason, DealOutcome outcome, bool known)
    {
        Assert.Equal(outcome, new Vocabulary().Lost(reason, out var isKnown));
        Assert.Equal(known, isKnown);
    }
}
