using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;

return await new CommandLineHost(CommandList.All(), Terminal.ForProcess()).RunAsync(args);
