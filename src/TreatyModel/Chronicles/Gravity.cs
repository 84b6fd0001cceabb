namespace TreatyModel.Chronicles;

/// <summary>How grave a violation is found to be, as monitors grade it. "Material" is a term of treaty law, not a grade.</summary>
public enum Gravity
{
    /// <summary>A technical violation.</summary>
    Technical,

    /// <summary>A minor violation.</summary>
    Minor,

    /// <summary>A serious violation (Hague Regulations art. 40).</summary>
    Serious,
}
