using TreatyModel.Actors;
using TreatyModel.Sources;

namespace TreatyModel.Testing.Entries;

/// <summary>Sources for tests: whose words an entry rests on.</summary>
public static class Voice
{
    /// <summary>A monitor that speaks for none of the parties: the source of what no other is named for.</summary>
    public static Source Onlooker { get; } = new() { Id = "onlooker", Names = "Onlooker", Kind = SourceKind.Monitor };

    /// <summary>The source through which an actor speaks.</summary>
    /// <param name="speaker">The actor.</param>
    /// <returns>The source, <c>armenia-says</c>. Whether it is the bearer's voice or a counterparty's follows for each norm from the speaker.</returns>
    public static Source Of(Actor speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return new Source
        {
            Id = $"{speaker.Id}-says",
            Names = speaker.Names,
            Kind = speaker switch
            {
                Body => SourceKind.Monitor,
                InternationalOrganization => SourceKind.ThirdParty,
                _ => SourceKind.Party,
            },
            Speaker = speaker,
        };
    }
}
