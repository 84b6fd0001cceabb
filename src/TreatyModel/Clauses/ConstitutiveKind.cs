namespace TreatyModel.Clauses;

/// <summary>What a constitutive clause does.</summary>
public enum ConstitutiveKind
{
    /// <summary>States how something stands.</summary>
    Declares,

    /// <summary>Recognises a State, a border, a right.</summary>
    Recognizes,

    /// <summary>Ends a state of war.</summary>
    EndsStateOfWar,

    /// <summary>Says how the text or another is to be read.</summary>
    Interprets,

    /// <summary>Leaves something undecided: the text is without prejudice to it.</summary>
    WithoutPrejudice,

    /// <summary>Reserves a right, such as self-defence.</summary>
    Reserves,

    /// <summary>Ranks this text before others, or others before it.</summary>
    Prevails,
}
