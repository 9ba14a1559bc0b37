using System.Xml.Linq;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests;

/// <summary>A copy of the shipped solution's folders, to spoil one thing in it.</summary>
internal sealed class SolutionCopy : IDisposable
{
    public SolutionCopy()
    {
        Folder = Path.Combine(Path.GetTempPath(), "solution-" + Path.GetRandomFileName());
        foreach (var file in Directory.EnumerateFiles(Shipped.Repository.SolutionFolder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(Shipped.Repository.SolutionFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; }

    public SolutionSource Source => new(Folder);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>Replaces the first occurrence of a text, which has to be there.</summary>
    public void Replace(string path, string old, string replacement)
    {
        var text = Read(path);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{path} holds no \"{old}\".");
        Write(path, text[..place] + replacement + text[(place + old.Length)..]);
    }

    /// <summary>Changes an XML file.</summary>
    public void Edit(string path, Action<XElement> change)
    {
        var root = Source.ReadXml(path);
        change(root);
        File.WriteAllBytes(Path.Combine(Folder, path), XmlText.ToSourceFile(root));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
