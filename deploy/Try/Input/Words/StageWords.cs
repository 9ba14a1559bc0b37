namespace SalesCorner.Deploy.Try.Input.Words;

/// <summary>
/// What the stages of common systems are called, in English, German, French, Spanish, Portuguese, Dutch and Italian.
/// </summary>
public static class StageWords
{
    private const int Stages = 4;

    private static readonly Dictionary<string, int> Known = ByWord(
        "qualify qualification prospecting prospect lead leadin new newlead newdeal appointmentscheduled "
            + "contactmade contacted qualified initialcontact incoming inquiry enquiry "
            + "neu qualifizieren qualifizierung qualifiziert erstkontakt anfrage nuevo calificar calificacion "
            + "cualificacion contactoinicial nouveau qualifier prospection "
            + "novo qualificar qualificacao contatofeito nieuw kwalificeren kwalificatie nuovo qualificare qualifica",
        "develop discovery needsanalysis needsdefined qualifiedtobuy demo demoscheduled valueproposition "
            + "engaging iddecisionmakers identifydecisionmakers solution development preparation "
            + "entwickeln entwicklung bedarfsanalyse desarrollar analisisdenecesidades developper "
            + "analysedesbesoins desenvolver analisedenecessidades ontwikkelen behoefteanalyse sviluppo "
            + "sviluppare analisideibisogni",
        "propose proposal proposalmade proposalpricequote presentationscheduled presentation quote "
            + "perceptionanalysis evaluation proposition offer quotation proposalsent quotesent prepaymentinvoice "
            + "vorschlagen angebot angeboterstellt angebotgesendet proponer propuesta cotizacion presupuesto "
            + "proposer devis offre propor proposta orcamento voorstellen voorstel offerte proporre offerta preventivo",
        "close negotiation negotiationreview negotiationsstarted contractsent decisionmakerboughtin commit "
            + "verbal contract closing finalinvoice executing verbalcommitment verbalagreement "
            + "abschluss abschliessen verhandlung verhandeln vertrag cerrar cierre negociacion conclure "
            + "negociation fechar fechamento negociacao sluiten afronding onderhandeling chiudere chiusura "
            + "negoziazione trattativa"
    );

    // Beginnings of words that give a longer name away, the latest stage first: "Proposal and negotiation" is the later
    // of the two.
    private static readonly string[][] Telling =
    [
        ["qualif", "prospec", "lead", "contact", "intro", "calific", "kwalif"],
        [
            "discover",
            "demo",
            "need",
            "bedarf",
            "develop",
            "entwick",
            "solution",
            "trial",
            "pilot",
            "workshop",
            "technic",
            "analys",
        ],
        [
            "propos",
            "angebot",
            "quot",
            "offer",
            "offert",
            "devis",
            "present",
            "prasent",
            "propuest",
            "cotiz",
            "voorstel",
            "evaluat",
            "pricing",
            "presup",
            "preventiv",
        ],
        [
            "negot",
            "verhandl",
            "negoc",
            "negoz",
            "onderhand",
            "contract",
            "vertrag",
            "contrat",
            "legal",
            "procure",
            "commit",
            "verbal",
            "closing",
            "signature",
            "abschluss",
        ],
    ];

    /// <summary>The stage that a name, bare, is known for; null for an unknown one.</summary>
    public static int? Of(string bare) => Known.TryGetValue(bare, out var stage) ? stage : null;

    /// <summary>The stage that the words of an unknown name point to; null when they point to none.</summary>
    public static int? Guess(IReadOnlyList<string> tokens)
    {
        for (var stage = Stages - 1; stage >= 0; stage--)
        {
            if (tokens.Any(token => Telling[stage].Any(start => token.StartsWith(start, StringComparison.Ordinal))))
            {
                return stage;
            }
        }

        return null;
    }

    private static Dictionary<string, int> ByWord(params string[] stages) =>
        stages
            .SelectMany((words, stage) => words.Split(' '), (words, word) => (word, Array.IndexOf(stages, words)))
            .ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);
}
