using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using TreatyModel.Json;

namespace Archive;

/// <summary>A document that cannot be read becomes problem details (RFC 9457) with every place that is wrong.</summary>
internal sealed class BadDocuments(IProblemDetailsService details) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not TreatyJsonException unreadable)
        {
            return false;
        }

        httpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
        var errors = unreadable.Problems
            .GroupBy(problem => problem.Path)
            .ToDictionary(group => group.Key, group => group.Select(problem => $"{problem.Line}:{problem.Column} {problem.Code.Code}: {problem.Message}").ToArray());
        return await details.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = new ValidationProblemDetails(errors) { Title = "The document cannot be read.", Status = StatusCodes.Status400BadRequest },
        });
    }
}
