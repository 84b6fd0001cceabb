using TreatyModel.Cli;

return Tool.Run(args, Screen.OfConsole());
