using System.Reflection;
using TreatyModel.Clauses;
using TreatyModel.Values;

namespace TreatyModel.Datasets;

/// <summary>Which codes of the field's datasets a clause corresponds to: a table, kept as data, and no part of the clause types.</summary>
/// <remarks>
/// The correspondence is one of subject matter, for finding and comparing: a dataset's coder may have judged a text otherwise.
/// The table is the file <c>codes.tsv</c> beside this one.
/// </remarks>
public static class Crosswalk
{
    private static readonly Lazy<ValueList<DatasetCode>> Table = new(Read);

    /// <summary>Every code, dataset by dataset, in the order of the dataset.</summary>
    public static ValueList<DatasetCode> Codes => Table.Value;

    /// <summary>The codes that no kind of clause corresponds to.</summary>
    public static IEnumerable<DatasetCode> CodesWithoutClause => Codes.Where(code => code.Clauses.Count == 0);

    /// <summary>The kinds of clause that no dataset has a code for.</summary>
    public static IEnumerable<string> ClausesWithoutCode =>
        ClauseKinds.All.Where(kind => !Codes.Any(code => code.Clauses.Any(clause => clause == kind || clause.StartsWith(kind + ":", StringComparison.Ordinal))));

    /// <summary>The codes that a clause corresponds to.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The codes of its kind and of its subject, in the order of the table; for a group, none; for a general clause, those of the kind that its author names.</returns>
    public static IEnumerable<DatasetCode> Of(Clause clause)
    {
        var kind = Guard.NotNull(clause) is GeneralClause general ? general.Kind : clause.KindWord;
        var words = clause.Subjects.Select(subject => $"{kind}:{subject}").Append(kind).ToArray();
        return Codes.Where(code => code.Clauses.Any(words.Contains));
    }

    private static ValueList<DatasetCode> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("TreatyModel.Datasets.codes.tsv")!;
        using var reader = new StreamReader(stream);
        var codes = new List<DatasetCode>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            codes.Add(new DatasetCode
            {
                Dataset = cells[0] switch
                {
                    "pax" => Dataset.Pax,
                    "pam" => Dataset.Pam,
                    "ucdp" => Dataset.Ucdp,
                    "eth-prio" => Dataset.EthPrio,
                    _ => throw new InvalidDataException($"codes.tsv knows no dataset '{cells[0]}'."),
                },
                Code = cells[1],
                Label = cells[2],
                Clauses = [.. cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            });
        }

        return [.. codes];
    }
}
