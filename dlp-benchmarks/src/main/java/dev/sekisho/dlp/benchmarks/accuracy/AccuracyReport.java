package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.detect.TextInspector;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints the table of the accuracy bars and the calibration of the likelihoods, with all detectors on.
 *
 * <p>System properties: {@code data}, folders or files of evaluation sets, separated as in a class path; {@code out}, a
 * folder that takes {@code accuracy.txt}, {@code accuracy.html} and the answers, a file a set in the form that
 * {@code score.py} reads; {@code answers}, a folder of such files to be scored instead of inspecting; {@code fold}, as
 * in {@code 0/5}, to answer only the documents of one fold; {@code cross}, a folder of answers that models gave which
 * had not seen the documents.
 */
public final class AccuracyReport {
    private static final String NAME_MODEL = "/dev/sekisho/dlp/name/names.weights";

    private AccuracyReport() {}

    /**
     * Runs it.
     *
     * @param args none
     * @throws IOException when a set cannot be read or a file not be written
     */
    public static void main(String[] args) throws IOException {
        String data = System.getProperty("data", "");
        if (data.isEmpty()) {
            System.err.println("データがありません: -Ddata=フォルダー / name the sets: -Ddata=FOLDER");
            System.exit(2);
        }
        List<Path> paths =
                Arrays.stream(data.split(File.pathSeparator)).map(Path::of).toList();
        List<EvaluationSet> sets = Fold.of(System.getProperty("fold", "")).of(EvaluationSet.readAll(paths));
        String model = digest(NAME_MODEL);
        String crossed = System.getProperty("cross", "");
        CrossValidation cross =
                crossed.isEmpty() ? CrossValidation.committed() : CrossValidation.of(sets, Path.of(crossed), model);
        List<Measured> measured = measure(sets, cross);
        Report report = Report.of(measured, cross, model);
        String out = System.getProperty("out", "");
        if (!out.isEmpty()) {
            write(Path.of(out), report, measured, crossed.isEmpty() ? null : cross);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(ReportText.of(report));
    }

    private static List<Measured> measure(List<EvaluationSet> sets, CrossValidation cross) throws IOException {
        String given = System.getProperty("answers", "");
        TextInspector inspector = given.isEmpty() ? TextInspector.create() : TextInspector.of(List.of());
        List<Measured> measured = new ArrayList<>();
        for (EvaluationSet set : sets) {
            Answers answers = given.isEmpty()
                    ? Answers.of(inspector, set)
                    : Answers.read(Path.of(given).resolve(set.name() + ".jsonl"));
            measured.add(new Measured(set, answers, cross.basis(set)));
        }
        return measured;
    }

    private static void write(Path folder, Report report, List<Measured> measured, @Nullable CrossValidation cross)
            throws IOException {
        Path answers = Files.createDirectories(folder.resolve("answers"));
        for (Measured m : measured) {
            m.answers().write(answers.resolve(m.name() + ".jsonl"));
        }
        Files.writeString(folder.resolve("accuracy.txt"), ReportText.of(report));
        Files.writeString(folder.resolve("accuracy.html"), ReportHtml.of(report));
        if (cross != null) {
            cross.write(folder.resolve("cross-validation.tsv"));
        }
    }

    /** Names the model that is on the class path. */
    private static String digest(String resource) throws IOException {
        try (InputStream in = TextInspector.class.getResourceAsStream(resource)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return in == null ? "none" : HexFormat.of().formatHex(digest.digest(in.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
