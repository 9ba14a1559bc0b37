namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>New and lapsed accounts.</summary>
internal static class ChurnPhrases
{
    private static readonly Phrase[] Lapsed =
    [
        new(
            "{0} accounts lapsed ({1} in their last year) and {2} are new ({3} so far): ",
            "{0} Kunden gingen verloren ({1} in ihrem letzten Jahr) und {2} sind neu ({3} bisher): ",
            "{0} comptes perdus ({1} dans leur dernière année) et {2} nouveaux ({3} à ce jour) : ",
            "{0} cuentas perdidas ({1} en su último año) y {2} nuevas ({3} hasta ahora): "
        ),
    ];

    private static readonly Phrase[] Needed =
    [
        new(
            "by count they are replaced",
            "der Zahl nach sind sie ersetzt",
            "en nombre, ils sont remplacés",
            "en número están reemplazadas"
        ),
        new(
            "{0} more new ones are needed by count",
            "der Zahl nach fehlen noch {0} neue",
            "en nombre, il en faut encore {0} nouveaux",
            "en número hacen falta {0} nuevas más"
        ),
    ];

    private static readonly Phrase[] ByValue =
    [
        new(
            "; by value nobody can say, for no new account has bought anything with a value.",
            "; dem Wert nach lässt es sich nicht sagen, denn kein neuer Kunde hat etwas mit einem Wert " + "gekauft.",
            " ; en valeur, nul ne peut le dire, car aucun nouveau compte n’a acheté quelque chose qui ait "
                + "une valeur.",
            "; en valor no se puede decir, porque ninguna cuenta nueva ha comprado nada con valor."
        ),
        new(
            ", and by value they are.",
            ", und dem Wert nach sind sie ersetzt.",
            ", et en valeur, ils sont remplacés.",
            ", y en valor están reemplazadas."
        ),
        new(
            ", {0} more by value (a new account brought {1}).",
            ", dem Wert nach noch {0} (ein neuer Kunde brachte {1}).",
            ", et en valeur encore {0} (un nouveau compte a apporté {1}).",
            ", y en valor {0} más (una cuenta nueva aportó {1})."
        ),
    ];

    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        .. from lapsed in Lapsed from needed in Needed from byValue in ByValue select lapsed.Then(needed).Then(byValue),
        new(
            "No account of theirs bought for the first time or lapsed in the last 365 days.",
            "In den letzten 365 Tagen hat keiner ihrer Kunden zum ersten Mal gekauft oder ging verloren.",
            "Aucun de leurs comptes n’a acheté pour la première fois ni n’a été perdu ces 365 derniers jours.",
            "Ninguna de sus cuentas compró por primera vez ni se perdió en los últimos 365 días."
        ),
        new(
            "{0} new accounts and none lapsed in the last 365 days.",
            "{0} neue Kunden und kein verlorener in den letzten 365 Tagen.",
            "{0} nouveaux comptes et aucun perdu ces 365 derniers jours.",
            "{0} cuentas nuevas y ninguna perdida en los últimos 365 días."
        ),
    ];
}
