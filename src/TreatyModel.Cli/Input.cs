using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Json;

namespace TreatyModel.Cli;

/// <summary>What a path names: a process with its chronicle and, where the path is one file of it, which.</summary>
internal sealed class Input
{
    private Input(string path, ProcessFolder folder, Agreement? only, IReadOnlyDictionary<Id<Agreement>, string> files) =>
        (Path, Process, Chronicle, Only, Files) = (path, folder.Process, folder.Chronicle, only, files);

    internal string Path { get; }

    internal PeaceProcess Process { get; }

    internal Chronicle Chronicle { get; }

    /// <summary>The agreement that the path names by itself, or null for the whole process.</summary>
    internal Agreement? Only { get; }

    /// <summary>The files that the agreements of a folder stand in.</summary>
    internal IReadOnlyDictionary<Id<Agreement>, string> Files { get; }

    /// <summary>Reads a path. A file that stands in a process folder is read with its process, which its names come from.</summary>
    internal static Input Read(string path)
    {
        if (Directory.Exists(path))
        {
            return OfFolder(path, null);
        }

        if (!File.Exists(path))
        {
            throw new UnusableInputException($"There is no file or folder '{path}'.");
        }

        var kind = TreatyJson.KindOf(Bounded.Read(path), path);
        var parent = System.IO.Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        var above = parent == "." ? ".." : System.IO.Path.GetDirectoryName(parent) is { Length: > 0 } grand ? grand : ".";
        return kind switch
        {
            DocumentKind.Chronicle when IsFolder(parent) => OfFolder(parent, null),
            DocumentKind.Agreement when System.IO.Path.GetFileName(System.IO.Path.GetFullPath(parent)) == "agreements" && IsFolder(above) =>
                OfFolder(above, TreatyJson.ReadAgreement(Bounded.Read(path), path)),
            _ => OfFile(path),
        };
    }

    private static bool IsFolder(string folder) => File.Exists(System.IO.Path.Combine(folder, "process.json"));

    private static Input OfFile(string path)
    {
        var read = TreatyJson.ReadPath(path);
        return new Input(path, read, null, new Dictionary<Id<Agreement>, string>());
    }

    private static Input OfFolder(string path, Agreement? only)
    {
        var read = TreatyJson.ReadFolder(path);
        var files = new Dictionary<Id<Agreement>, string>();
        var agreements = System.IO.Path.Combine(path, "agreements");
        if (Directory.Exists(agreements))
        {
            foreach (var file in Directory.GetFiles(agreements, "*.json").Order(StringComparer.Ordinal))
            {
                files.TryAdd(TreatyJson.ReadAgreement(Bounded.Read(file), file).Id, file);
            }
        }

        return new Input(path, read, only, files);
    }
}
