using SalesCorner.Plugins.Domain.Activities;

namespace SalesCorner.Plugins.Tests.Domain.Activities;

[Trait("Ring", "fast")]
public sealed class AutomaticMailTests
{
    [Theory]
    [InlineData("Automatic reply: Offer 17", "ann@alder.example")]
    [InlineData("  out of office until Monday", "ann@alder.example")]
    [InlineData("[EXT] Automatische Antwort: Angebot", "ann@alder.example")]
    [InlineData("Undeliverable: Offer 17", "ann@alder.example")]
    [InlineData("Réponse automatique : Offre", "ann@alder.example")]
    [InlineData("Offer 17", "MAILER-DAEMON@alder.example")]
    [InlineData(null, "postmaster@alder.example")]
    public void A_machines_mail_is_known_by_how_it_begins_or_who_sent_it(string? subject, string sender) =>
        Assert.True(AutomaticMail.Is(subject, sender));

    [Theory]
    [InlineData("Re: Automatic reply: Offer 17", "ann@alder.example")]
    [InlineData("Offer 17", "ann@alder.example")]
    [InlineData("Your automatic door", "ann@alder.example")]
    [InlineData("[open", null)]
    [InlineData(null, null)]
    public void A_persons_mail_stays_a_persons(string? subject, string? sender) =>
        Assert.False(AutomaticMail.Is(subject, sender));
}
