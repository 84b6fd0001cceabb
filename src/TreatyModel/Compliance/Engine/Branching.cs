using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>Supposes further lines on top of what is on record.</summary>
internal static class Branching
{
    internal static Assessment WhatIf(Assessment assessment, ReadOnlySpan<ChronicleLine> lines)
    {
        var options = assessment.Options with { KnownAt = null };
        var ledger = assessment.Evaluation.Ledger.Branch();
        var live = new LiveRecord(assessment.Evaluation.Branch(ledger, options.Policy), assessment.Record.On(ledger), options);
        live.Add(lines);
        return live.Snapshot();
    }
}
