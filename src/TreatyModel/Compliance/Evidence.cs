namespace TreatyModel.Compliance;

/// <summary>The words on one entry, as they bear on one norm: what a policy weighs.</summary>
/// <param name="Use">What the entry would prove.</param>
/// <param name="Says">Who reports or confirms it.</param>
/// <param name="Denies">Who denies it.</param>
/// <param name="HoldsBreach">Who holds it to be a breach.</param>
/// <param name="HoldsNoBreach">Who holds it to be none.</param>
/// <param name="OfConduct">Whether the norm asks for conduct or good faith: an incident alone then proves nothing against the bearer.</param>
/// <param name="VerifierNamed">Whether the text names who verifies.</param>
/// <param name="RivalAttribution">Whether sources name different actors as having acted.</param>
public readonly record struct Evidence(
    EvidenceUse Use,
    Voices Says,
    Voices Denies,
    Voices HoldsBreach,
    Voices HoldsNoBreach,
    bool OfConduct,
    bool VerifierNamed,
    bool RivalAttribution)
{
    /// <summary>Whose word goes against its own interest: the bearer's on a violation, the counterparty's on a performance.</summary>
    public Voices Admits => Use == EvidenceUse.Violation ? Says & Voices.Bearer : Says & Voices.Counterparty;

    /// <summary>Whose word is in its own interest: the counterparty's on a violation, the bearer's on a performance.</summary>
    public Voices Interested => Use switch
    {
        EvidenceUse.Violation => Says & Voices.Counterparty,
        EvidenceUse.Performance => Says & Voices.Bearer,
        _ => Voices.None,
    };
}
