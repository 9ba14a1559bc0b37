namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>
/// Knows whether a text says an outcome: it starts with a verb that ends in one, or, as in German, ends with it. In the
/// languages of the product.
/// </summary>
public static class OutcomeVerbs
{
    private static readonly HashSet<string> First = new(
        (
            "achieve add bring build close complete convert create cut deliver double earn expand finish "
            + "gain grow halve hire hold improve "
            + "increase keep launch lift lower make open raise reach recover reduce renew replace retain save "
            + "sell shorten start triple turn win "
            + "accroître ajouter améliorer atteindre augmenter baisser conclure construire convertir créer "
            + "diminuer doubler économiser fidéliser "
            + "gagner garder lancer livrer obtenir ouvrir porter raccourcir recruter réduire renouveler réussir vendre "
            + "abrir acortar ahorrar alcanzar aumentar bajar cerrar conseguir construir contratar crear crecer "
            + "doblar duplicar entregar ganar "
            + "lanzar lograr mantener mejorar reducir renovar retener subir vender"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Last = new(
        (
            "abschließen aufbauen ausbauen behalten einstellen erhöhen erreichen erschließen gewinnen "
            + "halbieren halten liefern öffnen "
            + "reduzieren schaffen senken sparen starten steigern verbessern verdoppeln verkaufen verkürzen "
            + "verringern wachsen "
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly char[] Ends = [' ', '\t', '\n', '\r', '.', ',', ';', ':', '!', '(', ')', '"'];

    /// <summary>Whether a text starts or ends with such a verb. "Try to" and "Help with" do not.</summary>
    public static bool Says(string? text)
    {
        var words = (text ?? string.Empty).Split(Ends, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (First.Contains(words[0]) || Last.Contains(words[words.Length - 1]));
    }
}
