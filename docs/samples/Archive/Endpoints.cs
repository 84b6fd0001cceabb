using Microsoft.EntityFrameworkCore;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Rendering;
using TreatyModel.Time;
using TreatyModel.Validation;

namespace Archive;

/// <summary>What the archive answers.</summary>
internal static class Endpoints
{
    internal static async Task<IResult> Put(string id, HttpRequest request, ArchiveContext archive)
    {
        var agreement = TreatyJson.ReadAgreement(await Bytes(request));
        if (agreement.Id.Value != id)
        {
            return Results.Problem($"The address says '{id}', the document '{agreement.Id}'.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (Invalid(agreement.Validate()) is { } problem)
        {
            return problem;
        }

        var json = TreatyJson.WriteAgreement(agreement);
        var stored = await archive.Agreements.FindAsync(id);
        if (stored is null)
        {
            archive.Add(new StoredAgreement { Id = id, Title = agreement.Title, Json = json });
        }
        else
        {
            (stored.Title, stored.Json) = (agreement.Title, json);
        }

        await archive.SaveChangesAsync();
        return stored is null ? Results.Created($"/agreements/{id}", null) : Results.NoContent();
    }

    internal static async Task<IResult> Get(string id, ArchiveContext archive) =>
        await archive.Agreements.FindAsync(id) is { } stored ? Results.Text(stored.Json, "application/json") : Results.NotFound();

    internal static async Task<IResult> Append(string id, HttpRequest request, ArchiveContext archive)
    {
        if (await archive.Agreements.FindAsync(id) is not { } stored)
        {
            return Results.NotFound();
        }

        var chronicle = TreatyJson.ReadChronicle(await Bytes(request));
        var process = PeaceProcess.Of(TreatyJson.ReadAgreement(stored.Json));
        if (Invalid(Joined([.. await Chronicles(id, archive), chronicle]).Validate(process)) is { } problem)
        {
            return problem;
        }

        archive.Add(new StoredLine { Agreement = id, Json = TreatyJson.WriteChronicle(chronicle) });
        await archive.SaveChangesAsync();
        return Results.NoContent();
    }

    internal static async Task<IResult> Status(string id, string at, ArchiveContext archive)
    {
        if (await archive.Agreements.FindAsync(id) is not { } stored)
        {
            return Results.NotFound();
        }

        if (!When.TryParse(at, out var time) || time is not When.Day { Date: var day })
        {
            return Results.Problem($"'{at}' is no day, such as 2024-01-31.", statusCode: StatusCodes.Status400BadRequest);
        }

        var assessment = Assessment.Of(TreatyJson.ReadAgreement(stored.Json), Joined(await Chronicles(id, archive)));
        return Results.Ok(assessment.At(day).Select(finding => new Answer(finding.Address.ToString(), $"{finding.Phase}", $"{finding.Basis}", finding.Explain())));
    }

    private static async Task<List<Chronicle>> Chronicles(string id, ArchiveContext archive)
    {
        var lines = await archive.Lines.Where(line => line.Agreement == id).OrderBy(line => line.Number).Select(line => line.Json).ToListAsync();
        return lines.ConvertAll(json => TreatyJson.ReadChronicle(json));
    }

    // What was appended one after the other is one chronicle.
    private static Chronicle Joined(List<Chronicle> chronicles) => new()
    {
        Zone = chronicles.Select(one => one.Zone).FirstOrDefault(zone => zone is not null),
        Sources = [.. chronicles.SelectMany(one => one.Sources).DistinctBy(source => source.Id)],
        Actors = [.. chronicles.SelectMany(one => one.Actors).DistinctBy(actor => actor.Id)],
        Representatives = [.. chronicles.SelectMany(one => one.Representatives).DistinctBy(person => person.Id)],
        Places = [.. chronicles.SelectMany(one => one.Places).DistinctBy(place => place.Id)],
        Lines = [.. chronicles.SelectMany(one => one.Lines)],
    };

    private static IResult? Invalid(ValidationReport report) => report.IsValid
        ? null
        : Results.ValidationProblem(report.Errors.GroupBy(problem => problem.Path).ToDictionary(group => group.Key, group => group.Select(problem => problem.ToString()).ToArray()));

    private static async Task<byte[]> Bytes(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    /// <summary>How a duty stands, for the wire.</summary>
    internal sealed record Answer(string Address, string Phase, string Basis, string Explanation);
}
