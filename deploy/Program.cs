using SalesCorner.Deploy.Cli;

return await new CommandLineHost(CommandList.All(), Terminal.ForProcess()).RunAsync(args);
