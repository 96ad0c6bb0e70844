package dev.sekisho.dlp.examples.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with the words of a command, and where they are explained. */
final class UsageMessages implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(words(e));
        if (e instanceof UnmatchedArgumentException unmatched) {
            UnmatchedArgumentException.printSuggestions(unmatched, err);
        }
        if (needsSubcommand(e)) {
            command.usage(err);
        } else {
            String name = command.getCommandSpec().qualifiedName();
            err.println("使い方 / how to use it: " + name + " --help");
        }
        err.flush();
        return Exit.USAGE;
    }

    private static boolean needsSubcommand(ParameterException e) {
        return e.getClass() == ParameterException.class && e.getArgSpec() == null;
    }

    private static String words(ParameterException e) {
        if (e instanceof MissingParameterException) {
            return "足りない指定があります / " + String.valueOf(e.getMessage()).replace("Error: ", "");
        }
        if (e instanceof UnmatchedArgumentException) {
            return "知らない指定です / " + e.getMessage();
        }
        if (e instanceof OverwrittenOptionException) {
            return "1 回しか書けません / " + e.getMessage();
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return "一緒には使えません / " + e.getMessage();
        }
        if (needsSubcommand(e)) {
            return "コマンドを選んでください / choose a command";
        }
        ArgSpec arg = e.getArgSpec();
        return arg == null || e.getValue() == null
                ? "指定が正しくありません / " + e.getMessage()
                : "使えない値です / not a usable value: " + name(arg) + " " + e.getValue() + choices(arg);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** What may stand there, as far as that is a list or a day. */
    private static String choices(ArgSpec arg) {
        Object[] constants = arg.type().getEnumConstants();
        if (constants != null) {
            return " ("
                    + Arrays.stream(constants)
                            .map(one -> String.valueOf(one).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        return arg.paramLabel().equals("DAY") ? " (2026-09-30)" : "";
    }
}
