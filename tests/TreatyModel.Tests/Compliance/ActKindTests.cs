using TreatyModel.Acts;

namespace TreatyModel.Tests.Compliance;

/// <summary>The list of acts, and what is said of a word that it does not have.</summary>
public class ActKindTests
{
    [Fact]
    public void A_word_that_is_none_is_answered_with_the_nearest_and_the_way_out()
    {
        var error = Assert.Throws<FormatException>(() => ActKind.Parse("withdrew"));
        Assert.StartsWith("'withdrew' is no act; the list (ActKind.All) has withdraw, ", error.Message);
        Assert.EndsWith(" more. For another, write 'other:' and a word of your own.", error.Message);
    }
}
