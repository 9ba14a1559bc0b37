using System.Text.Json;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Collects what travels as a file of its own beside <c>customizations.xml</c>.</summary>
public sealed class OwnFileCollector(SolutionSource source, Func<byte[]> pluginAssembly)
{
    /// <summary>Collects the files, by their names in the zip.</summary>
    /// <exception cref="CommandFailedException">A file is missing or malformed, or two want the same name.</exception>
    public IReadOnlyList<ZipPart> Collect()
    {
        List<ZipPart> parts =
        [
            .. Attached("Workflows", "JsonFileName"),
            .. Attached("Workflows", "XamlFileName"),
            .. Attached("WebResources", "FileName"),
            .. source.Files("PluginAssemblies", "*.data.xml").Select(Assembly),
            .. source
                .Folders("Entities")
                .SelectMany(table => source.Files($"{table}/Formulas", deep: false))
                .Select(file => new ZipPart("Formulas/" + Path.GetFileName(file), source.ReadBytes(file))),
            .. source
                .Files("Controls")
                .Where(file => !file.EndsWith(".data.xml", StringComparison.Ordinal))
                .Select(file => new ZipPart(file, OwnFile(file))),
            .. SolutionFiles
                .OwnFileFolders.SelectMany(folder => source.Files(folder))
                .Select(file => new ZipPart(file, OwnFile(file))),
        ];
        RefuseTwins(parts);
        return [.. parts.OrderBy(part => part.Name, StringComparer.Ordinal)];
    }

    // A file beside its description "<file>.data.xml", which says where it goes in the zip.
    private IEnumerable<ZipPart> Attached(string folder, string element) =>
        from description in source.Files(folder, "*.data.xml")
        let place = (string?)source.ReadXml(description).Element(element)
        where place is not null
        select new ZipPart(place.TrimStart('/'), Content(description[..^".data.xml".Length]));

    private byte[] Content(string file)
    {
        var content = source.ReadBytes(file);
        if (file.EndsWith(".json", StringComparison.Ordinal))
        {
            RefuseBrokenJson(file, content);
        }

        return content;
    }

    private static void RefuseBrokenJson(string file, byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
        }
        catch (JsonException failure)
        {
            throw new CommandFailedException(
                $"{file} line {failure.LineNumber + 1} is no JSON: {failure.Message} Correct the file.",
                failure
            );
        }
    }

    private ZipPart Assembly(string description)
    {
        var place =
            (string?)source.ReadXml(description, "PluginAssembly").Element("FileName")
            ?? throw new CommandFailedException(
                $"{description} has no <FileName>. Run salescorner pack --write-steps."
            );
        return new ZipPart(place.TrimStart('/'), pluginAssembly());
    }

    private byte[] OwnFile(string path)
    {
        if (path.EndsWith(".xml", StringComparison.Ordinal))
        {
            source.ReadXml(path);
        }

        return source.ReadBytes(path);
    }

    private static void RefuseTwins(List<ZipPart> parts)
    {
        var twin = parts
            .GroupBy(part => part.Name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (twin is not null)
        {
            throw new CommandFailedException(
                $"Two files want to be {twin.Key} in the package. Give one another FileName."
            );
        }
    }
}
