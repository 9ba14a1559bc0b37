using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Mapping;

/// <summary>
/// Words in headings that hint at a field, in English, German, French, Spanish, Portuguese, Dutch and Italian.
/// </summary>
internal static class HeadingWords
{
    private static readonly (DealField Field, string[] Words)[] Hints =
    [
        (
            DealField.Owner,
            [
                "owner",
                "salesperson",
                "salesrep",
                "rep",
                "agent",
                "seller",
                "assigned",
                "assignee",
                "responsible",
                "executive",
                "verkaufer",
                "besitzer",
                "zustandig",
                "inhaber",
                "betreuer",
                "mitarbeiter",
                "propietario",
                "vendedor",
                "responsable",
                "comercial",
                "proprietaire",
                "commercial",
                "vendeur",
                "proprietario",
                "responsavel",
                "eigenaar",
                "verkoper",
                "venditore",
                "assegnato",
                "ответствен",
                "менеджер",
            ]
        ),
        (
            DealField.Manager,
            ["manager", "supervisor", "leiter", "vorgesetzt", "jefe", "gestor", "teamlead", "chef", "leidinggevende"]
        ),
        (DealField.LossReason, ["reason", "grund", "motivo", "motif", "raison", "reden", "razon"]),
        (
            DealField.Stage,
            ["stage", "phase", "step", "etapa", "fase", "etape", "stadium", "stufe", "pipeline", "funnel", "стади"]
        ),
        (
            DealField.Outcome,
            [
                "status",
                "state",
                "outcome",
                "result",
                "estado",
                "statut",
                "stato",
                "ergebnis",
                "resultado",
                "resultat",
                "situacao",
                "статус",
            ]
        ),
        (
            DealField.Currency,
            ["currency", "wahrung", "waehrung", "moneda", "devise", "moeda", "valuta", "divisa", "валют"]
        ),
        (
            DealField.Value,
            [
                "value",
                "amount",
                "revenue",
                "size",
                "price",
                "worth",
                "volume",
                "wert",
                "betrag",
                "umsatz",
                "summe",
                "importe",
                "valor",
                "monto",
                "montant",
                "valeur",
                "bedrag",
                "waarde",
                "omzet",
                "importo",
                "valore",
                "total",
                "сумм",
            ]
        ),
        (
            DealField.ExpectedClose,
            [
                "expected",
                "estimated",
                "forecast",
                "target",
                "planned",
                "due",
                "voraussichtlich",
                "geplant",
                "erwartet",
                "prevista",
                "previsto",
                "prevue",
                "estimada",
                "verwacht",
            ]
        ),
        (DealField.WonOn, ["won", "gewonnen", "ganado", "gagne"]),
        (DealField.LostOn, ["lost", "verloren", "perdido", "perdu"]),
        (
            DealField.CloseDate,
            [
                "close",
                "closed",
                "closing",
                "finish",
                "end",
                "ended",
                "decided",
                "abschluss",
                "geschlossen",
                "cierre",
                "cloture",
                "fechamento",
                "sluit",
                "chiusura",
                "entschieden",
                "ende",
                "закрыт",
                "завершен",
            ]
        ),
        (
            DealField.Created,
            [
                "created",
                "creation",
                "opened",
                "open",
                "start",
                "started",
                "begin",
                "entry",
                "entered",
                "engage",
                "angelegt",
                "erstellt",
                "eroffnet",
                "erfasst",
                "creado",
                "creacion",
                "cree",
                "criado",
                "criacao",
                "aangemaakt",
                "creato",
                "создан",
            ]
        ),
        (
            DealField.Account,
            [
                "account",
                "customer",
                "company",
                "client",
                "kunde",
                "firma",
                "organisation",
                "organization",
                "cliente",
                "empresa",
                "azienda",
                "klant",
                "bedrijf",
                "societe",
                "клиент",
                "компани",
            ]
        ),
        (DealField.Product, ["product", "produkt", "producto", "produit", "produto", "prodotto"]),
        (DealField.Id, ["id", "number", "nr", "no", "ref", "reference", "key", "code", "nummer", "numero", "номер"]),
        (
            DealField.Name,
            [
                "name",
                "title",
                "subject",
                "deal",
                "opportunity",
                "topic",
                "betreff",
                "titel",
                "nombre",
                "nom",
                "titulo",
                "oggetto",
                "titolo",
                "bezeichnung",
                "chance",
                "onderwerp",
                "назван",
            ]
        ),
    ];

    /// <summary>How strongly a heading hints at a field: 0 for not at all.</summary>
    public static int Score(string heading, DealField field)
    {
        var tokens = Folded.Tokens(heading);
        var words = Hints.FirstOrDefault(hint => hint.Field == field).Words ?? [];
        return tokens.Any(token => words.Contains(token, StringComparer.Ordinal)) ? 3
            : words.Any(word => word.Length >= 5 && Folded.Bare(heading).Contains(word, StringComparison.Ordinal)) ? 2
            : 0;
    }
}
