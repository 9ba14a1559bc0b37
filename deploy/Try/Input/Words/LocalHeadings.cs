using System.Collections.Frozen;

namespace SalesCorner.Deploy.Try.Input.Words;

/// <summary>Headings of exports in German, French, Spanish, Portuguese, Dutch and Italian, by their English
/// counterparts.
/// From memory of the systems' language packs, no list was at hand: a heading that is missing here is mapped by
/// <c>--map </c>. </summary>
internal static class LocalHeadings
{
    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["topic"] = "thema rubrique tema topico onderwerp argomento",
        ["owner"] = "besitzer inhaber proprietaire propietario proprietario eigenaar",
        ["status"] = "statut estado stato",
        ["statusreason"] =
            "statusgrund raisondustatut razonparaelestado razaodostatus statusreden redenvanstatus motivostato",
        ["estrevenue"] =
            "geschumsatz geschatzterumsatz revenuestime chiffredaffairesestime ingresosestimados ingresosest "
            + "receitaestimada receitaest geschatteomzet geschatteopbrengst ricaviprevisti ricavistimati",
        ["estclosedate"] =
            "geschabschlussdatum geschatztesabschlussdatum datedeclotureestimee fechadecierreestimada "
            + "fechadecierreest dataestimadadefechamento datadefechamentoestimada geschattesluitingsdatum "
            + "datachiusuraprevista datachiusurastimata",
        ["actualrevenue"] =
            "tatsachlicherumsatz revenureel ingresosreales receitareal werkelijkeomzet werkelijkeopbrengst "
            + "ricavieffettivi",
        ["actualclosedate"] =
            "tatsachlichesabschlussdatum datedeclotureeffective datedecloturereelle fechadecierrereal "
            + "datadefechamentoreal datarealdefechamento werkelijkesluitingsdatum datachiusuraeffettiva",
        ["createdon"] = "erstelltam creele fechadecreacion criadoem datadecriacao gemaaktop creatoil datacreazione",
        ["currency"] = "wahrung devise divisa moneda moeda valuta monedadelvalor",
        ["salesstage"] = "verkaufsphase phasedevente fasedeventa fasedevendas verkoopfase",
        ["potentialcustomer"] = "potenziellerkunde clientpotentiel clientepotencial klant",
        ["opportunityname"] =
            "nomdelopportunite nombredelaoportunidad nomedaoportunidade opportunitynaam nomeopportunita",
        ["opportunityowner"] =
            "opportunityinhaber proprietairedelopportunite propietariodelaoportunidad "
            + "proprietariodaoportunidade opportunityeigenaar titolareopportunita",
        ["stage"] = "phase etape etapa fase",
        ["amount"] = "betrag montant importe bedrag importo",
        ["closedate"] =
            "schlusstermin abschlussdatum datedecloture datedefermeture fechadecierre datadefechamento "
            + "sluitingsdatum datadichiusura",
        ["createddate"] = "erstelldatum",
        ["createdate"] = "erstellungsdatum datedecreation aanmaakdatum datadicreazione",
        ["lossreason"] = "verlustgrund raisondelaperte motivodelaperdida",
        ["dealname"] = "nomdelatransaction nombredelnegocio nomedonegocio dealnaam nomedellatrattativa",
        ["dealstage"] = "dealphase phasedelatransaction etapadelnegocio etapadonegocio dealfase fasedellatrattativa",
        ["dealowner"] =
            "dealinhaber proprietairedelatransaction propietariodelnegocio proprietariodonegocio "
            + "dealeigenaar proprietariodellatrattativa",
        ["title"] = "titel titre titulo titolo",
        ["value"] = "wert valeur valor waarde valore",
        ["expectedclosedate"] =
            "erwartetesabschlussdatum datedeclotureprevue fechadecierreprevista datadefechamentoesperada "
            + "verwachtesluitingsdatum",
        ["dealcreated"] = "dealerstellt affairecreee tratocreado negociocriado dealaangemaakt",
        ["wontime"] = "gewonnenam gagnele fechadeganado horadeganado ganhoem datadeganho",
        ["losttime"] = "verlorenam perdule fechadeperdido horadeperdido perdidoem datadeperda",
        ["lostreason"] = "motivodeperdida motivodaperda raisondeperte redenverlies",
    }
        .SelectMany(pair => pair.Value.Split(' '), (pair, word) => (word, pair.Key))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The English heading, bare; the same when it is none of these.</summary>
    public static string Of(string bare) => English.GetValueOrDefault(bare, bare);
}
