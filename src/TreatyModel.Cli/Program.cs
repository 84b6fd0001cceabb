using System.CommandLine;

return new RootCommand("Checks, shows and reports on peace agreements.").Parse(args).Invoke();
