package dev.gistline.local;

import dev.gistline.brief.Version;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "gistline",
        description =
                "Turns news articles into briefs that can be checked: summary, actors, timeline, each with its evidence.",
        subcommands = {BriefCommand.class, AnnotateCommand.class, LocalCommand.class, LabCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Gistline.BuiltVersion.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Gistline implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command line, and gives its exit status: 0 done, 1 something could not be read or started, 2 misused. */
    static int run(String... arguments) {
        return new CommandLine(new Gistline())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Gistline::failed)
                .execute(arguments);
    }

    /** A failure that is the user's to mend has a message that says so; any other shows where it came from. */
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof CannotRun) {
            err.println("gistline: " + failure.getMessage());
        } else {
            failure.printStackTrace(err);
        }
        return 1;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    static final class BuiltVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gistline " + Version.CURRENT};
        }
    }
}
