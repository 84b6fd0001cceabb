// An archive of agreements and what happened to them: ASP.NET Core minimal API, EF Core, SQLite or PostgreSQL.
using Archive;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<ArchiveContext>(options => Database.Use(options, builder.Configuration));
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<BadDocuments>();

var app = builder.Build();
app.UseExceptionHandler();
using (var scope = app.Services.CreateScope())
{
    scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.EnsureCreated();
}

app.MapPut("/agreements/{id}", Endpoints.Put);
app.MapGet("/agreements/{id}", Endpoints.Get);
app.MapPost("/agreements/{id}/chronicle", Endpoints.Append);
app.MapGet("/agreements/{id}/status", Endpoints.Status);
app.Run();
