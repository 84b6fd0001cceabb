using TreatyModel.Rendering;

namespace TreatyModel.Tests.Rendering;

public class PageTests
{
    [Fact]
    public void What_could_garble_a_terminal_is_replaced() => Assert.Equal("a\uFFFD[31mb c\uFFFDd", new Run("a\u001b[31mb\nc\u202Ed").Text);

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_longer_than_the_width(int width)
    {
        var words = string.Join(' ', Enumerable.Repeat("some words to wrap", 20));
        var page = new Page
        {
            Blocks =
            [
                new Block.Heading(1, words), new Block.Paragraph(words), new Block.Item(0, "paragraph 2", words), new Block.Item(1, null, words),
                new Block.Table(["One", "Two", "Three"], [[words, "x", words]]),
            ],
        };
        Assert.All(page.ToPlainText(width).Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void No_line_is_longer_than_the_width_however_deep_an_item_stands(int width)
    {
        var words = string.Join(' ', Enumerable.Repeat("some words to wrap", 20));
        var mark = "Annex to the Protocol of the Agreement, part two, article 17";
        var page = new Page { Blocks = [new Block.Item(60, "17", words), new Block.Item(60, null, words), new Block.Item(60, mark, words), new Block.Item(0, mark, words)] };
        Assert.All(page.ToPlainText(width).Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Theory]
    [InlineData('\u202E')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    [InlineData('\uFEFF')]
    [InlineData('\u001B')]
    public void Marks_and_words_are_cleaned_alike(char harmful)
    {
        var page = new Page { Blocks = [new Block.Item(0, $"1{harmful}2", $"a{harmful}b")] };
        Assert.Equal("  1\uFFFD2 a\uFFFDb\n", page.ToPlainText());
        Assert.Equal("- **1\uFFFD2** a\uFFFDb\n", page.ToMarkdown());
        Assert.Equal("1\uFFFD2", (new Block.Item(0, null, "a") with { Mark = $"1{harmful}2" }).Mark);
    }

    [Fact]
    public void A_width_below_40_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Page { Blocks = [] }.ToPlainText(39));

    [Fact]
    public void Markdown_shows_marks_of_the_text_as_they_are() => Assert.Equal(
        "- **1** a \\*b\\* \\| **c** d\n",
        new Page { Blocks = [new Block.Item(0, "1", [new Run("a *b* |"), new Run(" c ", Tone.Strong), new Run("d")])] }.ToMarkdown());
}
