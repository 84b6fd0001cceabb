namespace TreatyModel.Quantities;

/// <summary>How a number in a text binds.</summary>
public enum Comparator
{
    /// <summary>The number itself; whether it is also a ceiling, the text does not say.</summary>
    Exactly,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>The number or fewer.</summary>
    AtMost,

    /// <summary>More than the number, not the number itself.</summary>
    MoreThan,

    /// <summary>Fewer than the number, not the number itself.</summary>
    FewerThan,

    /// <summary>The number, approximately; the text gives no margin.</summary>
    About,
}
