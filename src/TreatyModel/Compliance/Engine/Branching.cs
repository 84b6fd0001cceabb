using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>Supposes further lines on top of what is on record.</summary>
internal static class Branching
{
    internal static Assessment WhatIf(Assessment assessment, ChronicleLine[] lines)
    {
        var before = assessment.Evaluation;
        var ledger = before.Ledger.Branch();
        var evaluation = before.Branch(ledger, assessment.Options.Policy);
        var record = new Record(ledger);
        foreach (var line in lines)
        {
            record.Add(line);
        }

        evaluation.Follow();
        return new Assessment(evaluation, assessment.Options with { KnownAt = null });
    }
}
