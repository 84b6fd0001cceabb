namespace TreatyModel.Course.Tests.Documents;

/// <summary>What keeps documents true must itself notice each way in which they can drift.</summary>
public class DocumentCheckTests
{
    [Fact]
    public void Blocks_are_one_program_in_order() =>
        Holds(
            """
            ```csharp
            var width = new Width(5);
            ```
            ```csharp
            Console.WriteLine(width);
            public sealed record Width(int Kilometres);
            ```
            ```text output
            Width { Kilometres = 5 }
            ```
            """);

    [Fact]
    public void Other_output_is_a_drift() =>
        Drifts(
            """
            ```csharp
            Console.WriteLine(2 + 2);
            ```
            ```text output
            5
            ```
            """,
            "d.md:5: the document shows\n5\nand the code gives\n4");

    [Fact]
    public void Output_not_shown_is_a_drift_unless_the_document_may_leave_it_out()
    {
        const string text = "```csharp\nConsole.WriteLine(4);\n```\n";
        Drifts(text, "d.md:2: the document shows\n(nothing)\nand the code gives\n4");
        Assert.Empty(DocumentCheck.Drifts(Document.Parse("d.md", text), allOutputShown: false));
    }

    [Fact]
    public void Code_that_does_not_compile_is_a_drift_at_its_line() =>
        Drifts("Text.\n```csharp\n\nint number = \"two\";\n```\n", "d.md:3: d.md:4: CS0029: Cannot implicitly convert type 'string' to 'int'");

    [Fact]
    public void A_warning_is_an_error() =>
        Drifts("```csharp\nstring text = null;\n```\n", "d.md:2: d.md:2: CS8600: Converting null literal or possible null value to non-nullable type.; d.md:2: CS0219: The variable 'text' is assigned but its value is never used");

    [Fact]
    public void Code_that_must_fail_and_compiles_is_a_drift() =>
        Drifts("```csharp fails=CS0029\nConsole.WriteLine();\n```\n", "d.md:2: compiles, and should fail with CS0029.");

    [Fact]
    public void Code_that_must_fail_fails_with_the_error_shown_and_leaves_no_trace() =>
        Holds(
            """
            ```csharp
            var width = 5;
            ```
            ```csharp fails=CS0029
            width = "six";
            ```
            ```text output
            error CS0029: Cannot implicitly convert type 'string' to 'int'
            ```
            ```csharp
            Console.WriteLine(width);
            ```
            ```text output
            5
            ```
            """);

    [Fact]
    public void An_exception_is_a_drift_unless_it_is_the_one_announced()
    {
        const string body = "\nConsole.WriteLine(1);\nthrow new ArgumentException(\"No.\");\n```\n```text output\n1\nUnhandled exception. System.ArgumentException: No.\n```\n";
        Holds("```csharp throws=ArgumentException" + body);
        Assert.StartsWith("d.md:2: should end in FormatException, and ends in System.ArgumentException: No.", Single("```csharp throws=FormatException" + body), StringComparison.Ordinal);
        Assert.StartsWith("d.md:2: should end well, and ends in System.ArgumentException: No.", Single("```csharp" + body), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_announced_as_an_exception_must_throw() =>
        Drifts("```csharp throws=ArgumentException\nvar two = 2;\ntwo++;\n```\n", "d.md:2: should end in ArgumentException, and ends in nothing of the kind.");

    [Fact]
    public void A_later_declaration_of_a_type_takes_the_place_of_the_earlier_one() =>
        Holds(
            """
            ```csharp
            public sealed record Width(int Metres);
            ```
            ```csharp
            Console.WriteLine(new Width(5).Text);
            public sealed record Width(int Metres) { public string Text => "better"; }
            ```
            ```text output
            better
            ```
            """);

    [Fact]
    public void The_types_of_earlier_documents_are_there_and_their_statements_are_not()
    {
        var first = Document.Parse("a.md", "```csharp\nusing System.Text;\nConsole.WriteLine(\"first\");\npublic sealed record Width(Rune Letter);\n```\n");
        var second = Document.Parse("b.md", "```csharp\nusing System.Text;\nConsole.WriteLine(new Width(new Rune('w')).Letter);\n```\n```text output\nw\n```\n");
        Assert.Empty(DocumentCheck.Drifts(second, [first]));
        Assert.Contains("CS0246", Assert.Single(DocumentCheck.Drifts(second)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_has_the_usings_of_its_own_block_and_global_ones_only()
    {
        const string text = "```csharp\n{0}using System.Text;\npublic sealed record First(Rune Letter);\n```\n```csharp\npublic sealed record Second(Rune Letter);\n```\n";
        Assert.Contains("CS0246", Single(text.Replace("{0}", "", StringComparison.Ordinal)), StringComparison.Ordinal);
        Holds(text.Replace("{0}", "global ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_with_a_name_begins_with_nothing() =>
        Assert.Contains("CS0103", Single("```csharp\nvar width = 5;\nwidth++;\n```\n```csharp in=other\nConsole.WriteLine(width);\n```\n"), StringComparison.Ordinal);

    [Fact]
    public void The_parts_of_one_solution_belong_together_and_those_of_two_do_not()
    {
        const string text = "```csharp solution=1\nvar width = 5;\n```\n```csharp solution={0}\nwidth++;\n```\n";
        Holds(text.Replace("{0}", "1", StringComparison.Ordinal));
        Assert.NotEmpty(DocumentCheck.Drifts(Document.Parse("d.md", text.Replace("{0}", "2", StringComparison.Ordinal))));
    }

    [Fact]
    public void Elsewhere_is_another_project_that_sees_what_is_public() =>
        Holds(
            """
            ```csharp
            public sealed record Width(int Metres) { internal int Secret => 1; }
            ```
            ```csharp elsewhere fails=CS1061
            Console.WriteLine(new Width(5).Metres + new Width(5).Secret);
            ```
            ```text output
            error CS1061: 'Width' does not contain a definition for 'Secret' and no accessible extension method 'Secret' accepting a first argument of type 'Width' could be found (are you missing a using directive or an assembly reference?)
            ```
            """);

    [Fact]
    public void Code_in_a_comment_is_code_that_only_the_compiler_sees() =>
        Holds("<!--\n```csharp\nvar hidden = 1;\n```\n-->\n```csharp\nConsole.WriteLine(hidden);\n```\n```text output\n1\n```\n");

    [Theory]
    [InlineData("```csharp\nvar open = 1;\n")]
    [InlineData("```csharp wrong=1\n```\n")]
    [InlineData("```text output\n```\n")]
    public void A_fence_that_says_nothing_sensible_is_refused(string text) =>
        Assert.Throws<FormatException>(() => Document.Parse("d.md", text));

    [Fact]
    public void An_update_writes_what_the_code_gives()
    {
        const string text = "```csharp\nConsole.WriteLine(1);\n```\n```text output\n```\nText.\n```csharp\nConsole.WriteLine(2);\n```\n```text output\nfive\nsix\n```\nEnd.\n";
        var document = Document.Parse("d.md", text);
        Assert.Equal(
            "```csharp\nConsole.WriteLine(1);\n```\n```text output\n1\n```\nText.\n```csharp\nConsole.WriteLine(2);\n```\n```text output\n2\n```\nEnd.\n",
            DocumentUpdate.Of(text, DocumentCheck.Outcomes(document, [])));
    }

    private static void Holds(string text) => Assert.Empty(DocumentCheck.Drifts(Document.Parse("d.md", text)));

    private static void Drifts(string text, string drift) => Assert.Equal(drift, Single(text));

    private static string Single(string text) => Assert.Single(DocumentCheck.Drifts(Document.Parse("d.md", text)));
}
