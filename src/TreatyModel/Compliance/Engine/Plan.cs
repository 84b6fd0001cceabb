using TreatyModel.Agreements;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>A process compiled: every norm with its duties, every term, how they hang together, and where each address leads.</summary>
/// <remarks>Immutable once built; any number of chronicles can be assessed against one plan.</remarks>
internal sealed partial class Plan
{
    private Plan(PeaceProcess process, ReadingChoice readings, DeclaredTimes declared)
    {
        (Process, Readings, Declared) = (process, readings, declared);
        Actors = new ActorTable(process.Actors.Concat(process.Agreements.SelectMany(agreement => agreement.Actors)));
        Places = new PlaceTable(process.Places.Concat(process.Agreements.SelectMany(agreement => agreement.Places)));
    }

    internal PeaceProcess Process { get; }

    internal ReadingChoice Readings { get; }

    /// <summary>The times set on record that it provides for, besides those of the texts.</summary>
    internal DeclaredTimes Declared { get; }

    internal ActorTable Actors { get; }

    internal PlaceTable Places { get; }

    internal List<AgreementPlan> Agreements { get; } = [];

    internal Dictionary<Id<Agreement>, AgreementPlan> ByAgreement { get; } = [];

    internal List<NormPlan> Norms { get; } = [];

    internal List<DutyPlan> Duties { get; } = [];

    internal List<TermPlan> Terms { get; } = [];

    internal AddressBook Addresses { get; } = new();

    internal ActIndex Index { get; } = new();

    internal AnchorBook Anchors { get; } = new();

    /// <summary>How the nodes (agreements, duties, terms) depend on each other.</summary>
    internal Graph Graph { get; private set; } = null!;

    /// <summary>The last time that the texts themselves name.</summary>
    internal NodaTime.Instant LastTimeNamed { get; private set; } = NodaTime.Instant.MinValue;

    internal static int NodeOf(AgreementPlan agreement) => agreement.Index;

    internal int NodeOf(DutyPlan duty) => Agreements.Count + duty.Index;

    internal int NodeOf(TermPlan term) => Agreements.Count + Duties.Count + term.Index;

    /// <summary>The norms that an entry may bear on by what it is, where it cites none: by its act, or all that see to a presence or a limit.</summary>
    internal IEnumerable<NormPlan> Candidates(Chronicles.Entry entry) => Index.Candidates(entry);

    /// <summary>The terms at an address: of the rule itself, or of the clause that states it.</summary>
    internal IEnumerable<TermPlan> TermsAt(ProvisionId address) =>
        address.Agreement is { } of && ByAgreement.TryGetValue(of, out var agreement)
            ? agreement.Terms.Where(term => address.Covers(term.Id))
            : [];

    /// <summary>A relative address means the one agreement that there is, or that the entry names.</summary>
    internal ProvisionId Whole(ProvisionId cited, Chronicles.Entry entry) =>
        cited.Agreement is not null ? cited
        : Agreements.Count == 1 ? cited.In(Agreements[0].Agreement.Id)
        : entry.Agreements.Count == 1 ? cited.In(entry.Agreements[0])
        : cited;

    internal static Plan Of(PeaceProcess process, ReadingChoice readings, DeclaredTimes? declared = null)
    {
        var plan = new Plan(process, readings, declared ?? DeclaredTimes.None);
        foreach (var agreement in process.Agreements)
        {
            plan.Add(agreement);
        }

        plan.AddDuties();
        plan.Graph = new Wiring(plan).Build();
        return plan;
    }
}
