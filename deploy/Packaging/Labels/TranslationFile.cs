using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging.Labels;

/// <summary>
/// What each English text of the solution is called in another language: the one source of its labels.
/// </summary>
public sealed class TranslationFile
{
    /// <summary>The folder of the translations, in the solution's folder.</summary>
    public const string Folder = "Translations";

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private TranslationFile(string path, int language)
    {
        Path = path;
        Language = language;
    }

    /// <summary>The file, relative to the solution's folder.</summary>
    public string Path { get; }

    /// <summary>The language, as a number of the platform such as 1031 for German.</summary>
    public int Language { get; }

    /// <summary>The English texts that the file translates.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>English texts that the file has twice.</summary>
    public IReadOnlyList<string> Doubles { get; private set; } = [];

    /// <summary>Every translation of a solution's folder, by language.</summary>
    /// <exception cref="CommandFailedException">A file is no list of texts, or its name is no language.</exception>
    public static IReadOnlyList<TranslationFile> All(SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return
        [
            .. source
                .Files(Folder, "*.json", deep: false)
                .Select(path => Read(source, path))
                .OrderBy(file => file.Language),
        ];
    }

    /// <summary>The translation of an English text; null when the file has none.</summary>
    public string? Of(string english) => texts.GetValueOrDefault(english) is { Length: > 0 } text ? text : null;

    private static TranslationFile Read(SolutionSource source, string path)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var language))
        {
            throw new CommandFailedException(
                $"{path}: the name is no language. Call the file by the language's number, such as 1031.json."
            );
        }

        var file = new TranslationFile(path, language);
        try
        {
            using var document = JsonDocument.Parse(source.ReadBytes(path));
            List<string> doubles = [];
            foreach (var text in document.RootElement.EnumerateObject())
            {
                if (!file.texts.TryAdd(text.Name, text.Value.GetString() ?? string.Empty))
                {
                    doubles.Add(text.Name);
                }
            }

            file.Doubles = doubles;
            return file;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new CommandFailedException(
                $"{path} is no list of texts ({failure.Message}). Write {{ \"English\": \"translation\", … }}.",
                failure
            );
        }
    }
}
