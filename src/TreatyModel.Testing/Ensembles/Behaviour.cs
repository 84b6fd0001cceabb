using TreatyModel.Testing.Entries;

namespace TreatyModel.Testing.Ensembles;

/// <summary>A behaviour model: what those concerned do and say at one step of a run, from how things stand and from chance.</summary>
/// <param name="now">The step: its time, what has happened, what stands, and its source of chance.</param>
/// <returns>What happens at it; empty for nothing. It must follow from the step alone: it is called on several threads, for many runs at a time.</returns>
public delegate IEnumerable<EntryDraft> Behaviour(RunStep now);
