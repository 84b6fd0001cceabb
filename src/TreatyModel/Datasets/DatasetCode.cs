using TreatyModel.Values;

namespace TreatyModel.Datasets;

/// <summary>One code of a dataset, and the kinds of clause that it corresponds to.</summary>
public sealed record DatasetCode
{
    /// <summary>The dataset.</summary>
    public required Dataset Dataset { get; init => field = Guard.Defined(value); }

    /// <summary>The code, as the dataset spells it.</summary>
    public required string Code { get; init => field = Guard.Text(value); }

    /// <summary>What it stands for, in short.</summary>
    public required string Label { get; init => field = Guard.Text(value); }

    /// <summary>The kinds of clause, as <c>reform</c> or, for one subject only, <c>reform:police</c>; empty where no clause corresponds.</summary>
    public ValueList<string> Clauses { get; init => field = Guard.Texts(value); } = [];

    /// <summary>The dataset and the code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Dataset} {Code}";
}
