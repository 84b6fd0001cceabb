using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>The article of an instrument that a conclusion rests on: <c>Vienna Convention art. 24(2)</c>.</summary>
/// <remarks>Of the Vienna Convention on the Law of Treaties of 1969 it is cited as the rule, whether it binds the States concerned as treaty or as custom.</remarks>
/// <param name="Instrument">The instrument, in short.</param>
/// <param name="Number">The article, with its paragraph.</param>
public sealed record Article(string Instrument, string Number)
{
    /// <summary>The instrument, in short.</summary>
    public string Instrument { get; init => field = Guard.Text(value); } = Guard.Text(Instrument, nameof(Instrument));

    /// <summary>The article, with its paragraph.</summary>
    public string Number { get; init => field = Guard.Text(value); } = Guard.Text(Number, nameof(Number));

    /// <summary>An article of the Vienna Convention on the Law of Treaties.</summary>
    /// <param name="number">The article.</param>
    /// <returns>The article.</returns>
    public static Article Vienna(string number) => new("Vienna Convention", number);

    /// <summary>An article of the Charter of the United Nations.</summary>
    /// <param name="number">The article.</param>
    /// <returns>The article.</returns>
    public static Article Charter(string number) => new("Charter", number);

    /// <summary>An article of the Regulations annexed to Hague Convention IV of 1907.</summary>
    /// <param name="number">The article.</param>
    /// <returns>The article.</returns>
    public static Article Hague(string number) => new("Hague Regulations", number);

    /// <summary>The instrument and the article.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Instrument} art. {Number}";
}
