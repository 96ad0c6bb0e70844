package dev.sekisho.dlp.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code sekisho}. */
@Command(
        name = "sekisho",
        mixinStandardHelpOptions = true,
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
        CommandLine line = new CommandLine(new Sekisho());
        explainEach(line);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, commandLine, parsed) -> explain(e))
                .execute(args);
    }

    /** Every command explains itself, those of groups too. */
    private static void explainEach(CommandLine line) {
        for (CommandLine command : line.getSubcommands().values()) {
            if (command.getCommandSpec().findOption("--help") == null) {
                command.getCommandSpec()
                        .addOption(OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("この説明 / this help")
                                .build());
            }
            explainEach(command);
        }
    }

    /** Never a stack trace: messages of libraries may carry what is being inspected. */
    private static int explain(Exception e) {
        if (e instanceof UserException || e instanceof PlaceException) {
            System.err.println(e.getMessage());
            return Exit.USAGE;
        }
        if (e instanceof NoSuchFileException missing) {
            System.err.println("ファイルがありません / no such file: " + missing.getFile());
            return Exit.USAGE;
        }
        String kind = e instanceof IOException ? "入出力エラー / input or output failed" : "内部エラー / internal error";
        System.err.println(kind + " (" + e.getClass().getSimpleName() + ")");
        if (System.getenv("SEKISHO_DEBUG") != null) {
            e.printStackTrace();
        }
        return Exit.INTERNAL;
    }
}
