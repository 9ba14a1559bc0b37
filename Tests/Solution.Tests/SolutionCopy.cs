using System.Collections.Concurrent;
using System.Xml.Linq;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests;

/// <summary>A copy of the shipped solution's folders, to spoil one thing in it.</summary>
internal sealed class SolutionCopy : IDisposable
{
    // Copying hundreds of files for each test takes longer than all the rest: what was changed is put back instead.
    private static readonly ConcurrentBag<string> Pool = [];
    private readonly HashSet<string> changed = new(StringComparer.Ordinal);
    private readonly bool isPooled;

    static SolutionCopy()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            while (Pool.TryTake(out var folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        };
    }

    /// <summary>Takes a copy; one that the code under test writes into itself has to be an own one.</summary>
    public SolutionCopy(bool own = false)
    {
        isPooled = !own;
        Folder = isPooled && Pool.TryTake(out var folder) ? folder : MakeCopy();
    }

    public string Folder { get; }

    public SolutionSource Source => new(Folder);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        changed.Add(path);
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Delete(string path)
    {
        changed.Add(path);
        File.Delete(Path.Combine(Folder, path));
    }

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
        changed.Add(path);
        var root = Source.ReadXml(path);
        change(root);
        File.WriteAllBytes(Path.Combine(Folder, path), XmlText.ToSourceFile(root));
    }

    /// <summary>Changes the first XML file below a folder that holds a text.</summary>
    public void EditWith(string folder, string text, Action<XElement> change) =>
        Edit(Source.Files(folder, "*.xml").First(path => Read(path).Contains(text, StringComparison.Ordinal)), change);

    public void Dispose()
    {
        if (!isPooled)
        {
            Directory.Delete(Folder, recursive: true);
            return;
        }

        foreach (var path in changed)
        {
            PutBack(path);
        }

        Pool.Add(Folder);
    }

    private void PutBack(string path)
    {
        var (original, copy) = (Path.Combine(Shipped.Repository.SolutionFolder, path), Path.Combine(Folder, path));
        if (File.Exists(original))
        {
            File.Copy(original, copy, overwrite: true);
        }
        else
        {
            File.Delete(copy);
        }
    }

    private static string MakeCopy()
    {
        var folder = Path.Combine(Path.GetTempPath(), "solution-" + Path.GetRandomFileName());
        foreach (
            var file in Directory.EnumerateFiles(Shipped.Repository.SolutionFolder, "*", SearchOption.AllDirectories)
        )
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Shipped.Repository.SolutionFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return folder;
    }
}
