namespace TreatyModel.Provisions;

/// <summary>What an effect does.</summary>
public enum EffectKind
{
    /// <summary>Brings a body, a line, a zone or a corridor into being for the purposes of the text.</summary>
    Establishes,

    /// <summary>Puts a body that exists to work, or to work again.</summary>
    Activates,

    /// <summary>Affirms another text again.</summary>
    Reaffirms,

    /// <summary>States how something stands.</summary>
    Declares,
}
