package dev.sekisho.dlp.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code sekisho}. */
@Command(
        name = "sekisho",
        version = "sekisho 0.1.0-SNAPSHOT",
        description = {"個人情報の関所 / A checkpoint for personal data"},
        subcommands = {
            InitCommand.class,
            CheckCommand.class,
            InspectCommand.class,
            ProtectCommand.class,
            OpenCommand.class,
            EscrowCommand.class,
            ArchiveCommand.class,
            HoldCommand.class,
            AuditCommand.class,
            TraceCommand.class,
            PolicyCommand.class,
            ChangeCommand.class,
            ReplayCommand.class
        })
public final class Sekisho {
    private Sekisho() {}

    /**
     * Runs one command and ends the process with its status.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int status = run(args);
        System.out.flush();
        System.err.flush();
        // Parsers that hang are abandoned, not waited for.
        Runtime.getRuntime().halt(status);
    }

    /** Japanese terminals that are not in UTF-8 have to be told; files and pipes are UTF-8. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int run(String... args) {
        return commands().execute(args);
    }

    static CommandLine commands() {
        CommandLine line = new CommandLine(new Sekisho());
        explainEach(line);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("版 / the version")
                        .build());
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setParameterExceptionHandler(new UsageMessages())
                .setExecutionExceptionHandler((e, commandLine, parsed) -> Failures.explain(e));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Every command explains itself in both languages, those of groups too. */
    private static void explainEach(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.usageMessage().synopsisHeading("使い方 / usage: ").commandListHeading("コマンド / commands:%n");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("この説明 / this help")
                .build());
        line.getSubcommands().values().forEach(Sekisho::explainEach);
    }
}
