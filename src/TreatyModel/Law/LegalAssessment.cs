using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Law.Engine;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>What binds whom from when to when by the law of treaties, and by which articles: a pure function of what was agreed and what is on record.</summary>
/// <remarks>
/// It applies the Vienna Convention on the Law of Treaties (1969), as treaty or as custom, in legal days. Legal status and
/// whether a text is kept are two questions: nothing of compliance flows into it. It never changes, and can be read from any number of threads.
/// </remarks>
public sealed class LegalAssessment
{
    private readonly Dictionary<Id<Agreement>, TreatyFinding> treaties;

    private LegalAssessment(PeaceProcess process, Chronicle chronicle, LawOptions options, Dictionary<Id<Agreement>, TreatyFinding> treaties) =>
        (Process, Chronicle, Options, this.treaties) = (process, chronicle, options, treaties);

    /// <summary>The process; a process of one where it was a lone agreement.</summary>
    public PeaceProcess Process { get; }

    /// <summary>How the law was applied.</summary>
    public LawOptions Options { get; }

    /// <summary>The chronicle, for the names and the sources that it brings.</summary>
    internal Chronicle Chronicle { get; }

    /// <summary>What it comes to for each agreement, in the order of the process.</summary>
    public IEnumerable<TreatyFinding> Treaties => Process.Agreements.Select(agreement => treaties[agreement.Id]);

    /// <summary>What it comes to for one agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="KeyNotFoundException">The process has no such agreement.</exception>
    public TreatyFinding this[Id<Agreement> agreement] => treaties.TryGetValue(Guard.NotNull(agreement), out var found)
        ? found
        : throw new KeyNotFoundException($"The process has no agreement '{agreement}', only [{string.Join(", ", treaties.Keys)}].");

    /// <summary>Applies the law to a lone agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="chronicle">What is on record.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The assessment.</returns>
    public static LegalAssessment Of(Agreement agreement, Chronicle chronicle, LawOptions? options = null) =>
        Of(PeaceProcess.Of(agreement), chronicle, options);

    /// <summary>Applies the law to a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="chronicle">What is on record.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The assessment.</returns>
    public static LegalAssessment Of(PeaceProcess process, Chronicle chronicle, LawOptions? options = null)
    {
        var how = options ?? LawOptions.Default;
        var zone = (Guard.NotNull(process).Zone ?? Time.ReferenceZone.Utc).ToDateTimeZone();
        var entries = Guard.NotNull(chronicle).EntriesKnownAt(how.KnownAt, zone);
        var main = new Casebook(process, chronicle, entries, contestedCount: how.Disputed == DisputedActs.AsValid);
        var other = how.Disputed == DisputedActs.BothWays && main.HasContested ? new Casebook(process, chronicle, entries, contestedCount: true) : null;
        var treaties = new Dictionary<Id<Agreement>, TreatyFinding>();
        foreach (var agreement in process.Agreements)
        {
            treaties.TryAdd(agreement.Id, Findings.Of(main.Fold(agreement.Id)!, other?.Fold(agreement.Id)));
        }

        return new LegalAssessment(process, chronicle, how, treaties);
    }

    /// <summary>The process and how many agreements it has.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Process.Id}: {treaties.Count} agreements");
}
