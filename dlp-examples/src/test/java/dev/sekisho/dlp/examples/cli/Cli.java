package dev.sekisho.dlp.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command in this process and keeps what it prints. */
record Cli(int exit, String out, String err) {

    static synchronized Cli run(Object... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
            String[] words = new String[args.length];
            for (int i = 0; i < args.length; i++) {
                words[i] = args[i].toString();
            }
            int exit = Sekisho.run(words);
            return new Cli(exit, outBytes.toString(StandardCharsets.UTF_8), errBytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** The value of a string member in JSON that was printed. */
    String member(String name) {
        String key = "\"" + name + "\":\"";
        int start = out.indexOf(key) + key.length();
        return out.substring(start, out.indexOf('"', start));
    }
}
