namespace TreatyModel.Rendering;

/// <summary>How a stretch of text is to stand out, for whoever can show it; the words never depend on it.</summary>
public enum Tone
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>What the eye should find first: a title, a status.</summary>
    Strong,

    /// <summary>Sources and addresses, which stand back.</summary>
    Quiet,

    /// <summary>What contradicts itself or is open.</summary>
    Caution,
}
