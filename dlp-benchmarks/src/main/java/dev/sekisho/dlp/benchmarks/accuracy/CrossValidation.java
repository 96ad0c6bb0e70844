package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.inspect.Likelihood;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of models that had not seen the document they answered, and which sets the model that is shipped was
 * trained on. Kept as a table of numbers beside this class, since finding them again takes a training a fold.
 */
final class CrossValidation {
    private static final String RESOURCE = "cross-validation.tsv";
    private static final String MODEL = "model";
    private static final String SET = "set";
    private static final String BAR = "bar";
    private static final String LEVEL = "level";
    /** Only names are found by a model that learned from sets. */
    private static final String LEARNED = "PERSON";

    private final String model;
    /** The names of the sets by their digests. */
    private final Map<String, String> trainedOn = new TreeMap<>();

    private final Map<String, Double> values = new TreeMap<>();
    private final Calibration rosters = new Calibration();
    private final Calibration human = new Calibration();

    private CrossValidation(String model) {
        this.model = model;
    }

    /** What was measured when the model was trained, or nothing. */
    static CrossValidation committed() {
        try (InputStream in = CrossValidation.class.getResourceAsStream(RESOURCE)) {
            return in == null ? new CrossValidation("") : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Measures the answers that the models of the folds gave, a file a set. */
    static CrossValidation of(List<EvaluationSet> sets, Path answers, String model) throws IOException {
        CrossValidation cross = new CrossValidation(model);
        List<Measured> measured = new ArrayList<>();
        for (EvaluationSet set : sets) {
            Path file = answers.resolve(set.name() + ".jsonl");
            if (Files.exists(file)) {
                measured.add(new Measured(set, Answers.read(file), Bar.Basis.CROSS_VALIDATED));
                cross.trainedOn.put(set.sha256(), set.name());
            }
        }
        for (Bar bar : Bars.of(measured)) {
            if (bar.basis() == Bar.Basis.CROSS_VALIDATED) {
                cross.values.put(key(bar), bar.value());
            }
        }
        for (Measured m : measured) {
            Calibration into = m.set().kind() == EvaluationSet.Kind.HUMAN ? cross.human : cross.rosters;
            into.addAll(LEARNED, m.set(), m.answers());
        }
        return cross;
    }

    private static String key(Bar bar) {
        return bar.set() + "\t" + bar.measure().en();
    }

    static CrossValidation read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    private static CrossValidation read(InputStream in) throws IOException {
        CrossValidation cross = new CrossValidation("");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] f = line.split("\t", -1);
            switch (f[0]) {
                case MODEL -> cross = new CrossValidation(f[1]);
                case SET -> cross.trainedOn.put(f[2], f[1]);
                case BAR -> cross.values.put(f[1] + "\t" + f[2], Double.parseDouble(f[3]));
                case LEVEL -> {
                    Calibration into = f[1].equals("human") ? cross.human : cross.rosters;
                    into.add(f[2], Likelihood.valueOf(f[3]), Integer.parseInt(f[4]), Integer.parseInt(f[5]));
                }
                default -> throw new IOException("not a line of " + RESOURCE + ": " + f[0]);
            }
        }
        return cross;
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(MODEL + "\t" + model);
        trainedOn.forEach((digest, name) -> lines.add(SET + "\t" + name + "\t" + digest));
        values.forEach((key, value) -> lines.add(BAR + "\t" + key + "\t" + value));
        levels("rosters", rosters, lines);
        levels("human", human, lines);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static void levels(String scope, Calibration calibration, List<String> lines) {
        Calibration.Curve curve = calibration.curves().getOrDefault(LEARNED, new Calibration.Curve());
        for (Likelihood likelihood : Likelihood.values()) {
            if (curve.all(likelihood) > 0) {
                lines.add(String.join(
                        "\t",
                        LEVEL,
                        scope,
                        LEARNED,
                        likelihood.name(),
                        String.valueOf(curve.right(likelihood)),
                        String.valueOf(curve.all(likelihood))));
            }
        }
    }

    /** The digest of the model that was shipped when this was measured; empty where nothing was measured. */
    String model() {
        return model;
    }

    Bar.Basis basis(EvaluationSet set) {
        return trainedOn.containsKey(set.sha256()) ? Bar.Basis.TRAINED_ON : Bar.Basis.UNSEEN;
    }

    /** The same measure on documents that were not seen, or null where it was not measured. */
    @Nullable
    Bar of(Bar bar) {
        Double value = bar.basis() == Bar.Basis.TRAINED_ON ? values.get(key(bar)) : null;
        return value == null
                ? null
                : new Bar(bar.set(), bar.measure(), value, bar.floor(), bar.goal(), Bar.Basis.CROSS_VALIDATED);
    }

    Calibration rosters() {
        return rosters;
    }

    Calibration human() {
        return human;
    }
}
