using TreatyModel.Actors;
using TreatyModel.Places;

namespace TreatyModel.Testing.Examples;

/// <summary>Ready-made parties, bodies and places for tests: invented, so that no test seems to say something of real ones.</summary>
public static class Cast
{
    /// <summary>A State.</summary>
    public static State North { get; } = new() { Id = "north", Names = "Northland" };

    /// <summary>Another State.</summary>
    public static State South { get; } = new() { Id = "south", Names = "Southland" };

    /// <summary>A third State, which contributes peacekeepers or guarantees.</summary>
    public static State West { get; } = new() { Id = "west", Names = "Westland" };

    /// <summary>An armed group.</summary>
    public static NonStateArmedGroup Front { get; } = new() { Id = "front", Names = "People's Front" };

    /// <summary>The armed forces of <see cref="North"/>, which answers for them.</summary>
    public static Organ Army { get; } = new() { Id = "army", Names = "Army of Northland", Responsible = "north" };

    /// <summary>A mission that verifies.</summary>
    public static Body Mission { get; } = new() { Id = "mission", Names = "Verification mission" };

    /// <summary>A commission of the sides.</summary>
    public static Body Commission { get; } = new() { Id = "commission", Names = "Joint commission" };

    /// <summary>An organisation.</summary>
    public static InternationalOrganization League { get; } = new() { Id = "league", Names = "League" };

    /// <summary>People who had to leave their homes.</summary>
    public static GroupOfPersons Displaced { get; } = new() { Id = "displaced", Names = "Displaced persons" };

    /// <summary>A line between the forces.</summary>
    public static Line Line { get; } = new() { Id = "line", Names = "Line of contact", Kind = LineKind.LineOfContact };

    /// <summary>A corridor between <see cref="Town"/> and <see cref="District"/>.</summary>
    public static Corridor Corridor { get; } = new() { Id = "corridor", Names = "Corridor", Ends = ["town", "district"], Width = "5 km" };

    /// <summary>A zone that forces keep out of.</summary>
    public static Zone Zone { get; } = new() { Id = "zone", Names = "Security zone" };

    /// <summary>An area that changes hands.</summary>
    public static Territory District { get; } = new() { Id = "district", Names = "District" };

    /// <summary>A town.</summary>
    public static Point Town { get; } = new() { Id = "town", Names = "Town" };

    /// <summary>All of the actors.</summary>
    public static Values.ValueList<Actor> Actors { get; } = [North, South, West, Front, Army, Mission, Commission, League, Displaced];

    /// <summary>All of the places.</summary>
    public static Values.ValueList<Place> Places { get; } = [Line, Corridor, Zone, District, Town];
}
