using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>One version of a fact, and the sources that give it. Of the values, those are set that the versions differ in.</summary>
public sealed record Account
{
    /// <summary>When it happened, in this version, or null where that is not what is told differently.</summary>
    public When? Happened { get; init; }

    /// <summary>How much it was, in this version, or null.</summary>
    public Amount? Amount { get; init; }

    /// <summary>Who acted, in this version.</summary>
    public ValueList<Id<Actor>> By { get; init; } = [];

    /// <summary>The roles held, in this version.</summary>
    public ValueList<Role> Roles { get; init; } = [];

    /// <summary>The source's words, or null where this is the version that the document itself holds.</summary>
    public string? Says { get; init; }

    /// <summary>The sources that give this version; empty for the instrument's own text.</summary>
    public ValueList<Attribution> Sources { get; init; } = [];
}
