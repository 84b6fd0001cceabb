namespace TreatyModel.Provisions;

/// <summary>What an effect does.</summary>
public enum EffectKind
{
    /// <summary>Brings a body, a line, a zone or a corridor into being for the purposes of the text.</summary>
    Establishes,

    /// <summary>Begins a phase.</summary>
    Begins,

    /// <summary>Puts a body that exists to work, or to work again.</summary>
    Activates,

    /// <summary>Affirms another text again.</summary>
    Reaffirms,

    /// <summary>States how something stands.</summary>
    Declares,

    /// <summary>Recognises a State, a border, a right.</summary>
    Recognizes,

    /// <summary>Ends a status: a state of war, a body, an earlier text.</summary>
    Ends,

    /// <summary>Says how a text is to be read.</summary>
    Interprets,

    /// <summary>Leaves something undecided: without prejudice to it.</summary>
    LeavesOpen,

    /// <summary>Reserves a right.</summary>
    Reserves,

    /// <summary>Ranks one text before another (Vienna Convention art. 30(2)).</summary>
    Prevails,
}
