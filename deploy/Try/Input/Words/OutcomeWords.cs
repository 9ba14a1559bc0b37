using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Input.Words;

/// <summary>
/// What outcomes and reasons of loss are called, in English, German, French, Spanish, Portuguese, Dutch and Italian.
/// </summary>
public static class OutcomeWords
{
    private static readonly HashSet<string> Won = Set(
        "won gewonnen gewonnene ganado ganada ganados ganadas gagne gagnee gagnes gagnees ganho ganha ganhos "
            + "ganhou vinto vinta vinti vinte closedwon closewon"
    );

    // Whole names only: a "success plan" is not won.
    private static readonly HashSet<string> WonAlone = Set(
        "win winning success successful erfolgreich sold verkauft vendido vendida vendu vendue venduto verkocht"
    );

    private static readonly HashSet<string> Lost = Set(
        "lost verloren verlorene perdido perdida perdidos perdidas perdu perdue perdus perso persa persi "
            + "perse outsold abgelehnt gescheitert rechazado rechazada refuse refusee rejeitado rejeitada "
            + "afgewezen rifiutato "
            + "closedlost closelost uberboten"
    );

    private static readonly HashSet<string> LostAlone = Set(
        "lose losing loss rejected declined failed failure apology"
    );

    private static readonly HashSet<string> NoDecision = Set(
        "nodecision canceled cancelled cancel abandoned disqualified unqualified withdrawn aborted dead "
            + "expired storniert abgebrochen aufgegeben disqualifiziert annulliert verworfen "
            + "cancelado cancelada abandonado abandonada descalificado descalificada annule annulee abandonne "
            + "abandonnee disqualifie disqualifiee desqualificado desqualificada "
            + "geannuleerd opgegeven gediskwalificeerd afgebroken annullato annullata abbandonato abbandonata "
            + "squalificato squalificata sindecision sansdecision semdecisao geenbesluit nessunadecisione "
            + "keineentscheidung"
    );

    private static readonly HashSet<string> Invalid = Set(
        "invalid duplicate duplicated duplicates dupe deleted test spam junk ungultig ungueltig duplikat "
            + "dublette doppelt geloscht geloescht fehleingabe invalido invalida duplicado duplicada eliminado "
            + "eliminada prueba "
            + "invalide doublon duplique supprime essai teste excluido excluida ongeldig dubbel dubbele "
            + "duplicaat verwijderd nonvalido duplicato duplicata eliminato prova"
    );

    private static readonly HashSet<string> Open = Set(
        "open active inprogress onhold pending ongoing offen inbearbeitung laufend aktiv abierto abierta "
            + "encurso enprogreso activo ouvert ouverte encours actif aberto aberta emandamento ativo lopend "
            + "actief aperto aperta incorso attivo process new"
    );

    private static readonly HashSet<string> Closed = Set(
        "closed close closing complete completed done finished inactive archived geschlossen abgeschlossen "
            + "erledigt beendet cerrado cerrada finalizado ferme fermee cloture cloturee termine fechado "
            + "fechada concluido encerrado gesloten afgesloten afgerond chiuso chiusa concluso completato"
    );

    private static readonly HashSet<string> Negations = Set("not no non nicht nao niet geen pas");

    // A loss to somebody else: beginnings of words.
    private static readonly string[] ToCompetitor = ["compet", "konkurr", "wettbew", "mitbewerb", "concurr", "concorr"];

    /// <summary>What a status or the name of a stage means; null when its words tell nothing.</summary>
    public static DealOutcome? Of(string text)
    {
        var bare = Folded.Bare(text);
        if (Open.Contains(bare))
        {
            return DealOutcome.Open;
        }

        var tokens = Folded.Tokens(text);
        if (
            LostAlone.Contains(bare)
            || Has(tokens, bare, Lost)
            || (Has(tokens, bare, Won) && tokens.Any(Negations.Contains))
        )
        {
            return Of(tokens) ?? DealOutcome.Lost;
        }

        return WonAlone.Contains(bare) || Has(tokens, bare, Won)
            ? DealOutcome.Won
            : Of([.. tokens.SkipWhile(Closed.Contains).Take(1)]) ?? Of([bare]);
    }

    /// <summary>Whether a text says that a deal is closed and not how.</summary>
    public static bool MeansClosed(string text) =>
        text.Length > 0 && Folded.Tokens(text) is { Count: > 0 } tokens && tokens.All(Closed.Contains);

    /// <summary>What a reason of loss says of a lost deal; null when it is unknown.</summary>
    public static DealOutcome? OfReason(string reason)
    {
        var tokens = Folded.Tokens(reason);
        return Of(tokens)
            ?? Of([Folded.Bare(reason)])
            ?? (
                tokens.Any(token =>
                    Lost.Contains(token) || ToCompetitor.Any(start => token.StartsWith(start, StringComparison.Ordinal))
                ) || Lost.Contains(Folded.Bare(reason))
                    ? DealOutcome.Lost
                    : null
            );
    }

    private static DealOutcome? Of(IReadOnlyList<string> tokens) =>
        tokens.Any(Invalid.Contains) ? DealOutcome.Invalid
        : tokens.Any(NoDecision.Contains) ? DealOutcome.NoDecision
        : null;

    private static bool Has(IReadOnlyList<string> tokens, string bare, HashSet<string> words) =>
        words.Contains(bare) || tokens.Any(words.Contains);

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
