namespace TreatyModel.Testing.Entries;

/// <summary>What an act is to the norm that it cites, where the norm says which act that is.</summary>
internal enum Deed
{
    /// <summary>The draft itself says which act it is.</summary>
    AsWritten,

    /// <summary>The act that the norm is about.</summary>
    Performs,

    /// <summary>An act that breaks it.</summary>
    Breaks,
}
