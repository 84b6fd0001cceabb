using System.Text.Json.Nodes;
using TreatyModel.Compliance;
using TreatyModel.Rendering;

namespace TreatyModel.Cli.Commands;

/// <summary>Findings as JSON: in short, as a status lists them, or in full, as an explanation gives them.</summary>
internal static class FindingJson
{
    internal static JsonObject Short(Finding finding) => AnswerJson.Of(Brief(finding));

    internal static JsonObject Full(Finding finding, Phrases phrases) => AnswerJson.Of([.. Brief(finding), .. More(finding, phrases)]);

    private static (string Name, JsonNode? Value)[] Brief(Finding finding) =>
    [
        ("address", finding.Address.ToString()),
        ("kind", AnswerJson.Word(finding.Kind)),
        ("bearers", AnswerJson.List(finding.Bearers)),
        ("phase", AnswerJson.Word(finding.Phase)),
        ("basis", AnswerJson.Word(finding.Basis)),
        ("since", AnswerJson.Time(finding.Since)),
        ("until", AnswerJson.Time(finding.Until)),
        ("projected", finding.IsProjected),
        ("due", AnswerJson.Time(finding.Due)),
        ("lateness", finding.Lateness?.ToString()),
    ];

    private static (string Name, JsonNode? Value)[] More(Finding finding, Phrases phrases) =>
    [
        ("explanation", finding.Explain(phrases)),
        ("dueByText", AnswerJson.Time(finding.DueByText)),
        ("startBy", AnswerJson.Time(finding.StartBy)),
        ("target", AnswerJson.Time(finding.Target)),
        ("opens", AnswerJson.Time(finding.Opens)),
        ("closes", AnswerJson.Time(finding.Closes)),
        ("reasons", AnswerJson.List(finding.Reasons, Reason)),
        ("amounts", AnswerJson.List(finding.Amounts, Amount)),
        ("violations", AnswerJson.List(finding.Violations, Violation)),
        ("uses", AnswerJson.List(finding.Exercises, use => AnswerJson.Of(("entry", use.Entry.Value), ("at", AnswerJson.Time(use.At)), ("basis", AnswerJson.Word(use.Basis)), ("withoutEffectBecause", use.WithoutEffectBecause)))),
        ("occurrences", AnswerJson.List(finding.Occurrences, Occurrence)),
        ("possible", AnswerJson.List(finding.Possible, one => AnswerJson.Of(("phase", AnswerJson.Word(one.Phase)), ("basis", AnswerJson.Word(one.Basis)), ("due", AnswerJson.Time(one.Due)), ("under", one.Under)))),
        ("whatWouldChangeIt", AnswerJson.List(finding.WhatWouldChangeIt, lever => AnswerJson.Of(("what", lever.What), ("by", AnswerJson.List(lever.By)), ("before", AnswerJson.Time(lever.Before)), ("to", AnswerJson.Word(lever.To))))),
        ("parts", AnswerJson.List(finding.Parts, part => Full(part, phrases))),
    ];

    private static JsonObject Reason(Reason reason) => AnswerJson.Of(
        ("kind", AnswerJson.Word(reason.Kind)),
        ("at", AnswerJson.Time(reason.At)),
        ("entries", AnswerJson.List(reason.Entries)),
        ("provision", reason.Provision?.ToString()),
        ("rule", reason.Rule),
        ("waitingFor", reason.WaitingFor?.ToString()),
        ("missing", AnswerJson.List(reason.Missing)),
        ("steps", AnswerJson.Steps(reason.Steps)),
        ("says", reason.Says));

    private static JsonObject Amount(AmountProgress amount) => AnswerJson.Of(
        ("stated", amount.Stated.ToString()),
        ("reached", amount.Reached is { } reached ? reached : null),
        ("least", amount is { IsDisputed: true, Least: { } least } ? least : null),
        ("most", amount is { IsDisputed: true, Most: { } most } ? most : null),
        ("wanted", amount.Wanted is { } wanted ? wanted : null));

    private static JsonObject Violation(Violation violation) => AnswerJson.Of(
        ("entry", violation.Entry.Value),
        ("from", AnswerJson.Time(violation.From)),
        ("to", AnswerJson.Time(violation.To)),
        ("basis", AnswerJson.Word(violation.Basis)),
        ("amount", violation.Amount is null ? null : Amount(violation.Amount)),
        ("excusedBy", violation.ExcusedBy?.Value));

    private static JsonObject Occurrence(OccurrenceFinding one) => AnswerJson.Of(
        ("address", one.Address.ToString()),
        ("from", AnswerJson.Time(one.From)),
        ("tooLateFrom", AnswerJson.Time(one.TooLateFrom)),
        ("phase", AnswerJson.Word(one.Phase)),
        ("basis", AnswerJson.Word(one.Basis)),
        ("times", one.Times));
}
