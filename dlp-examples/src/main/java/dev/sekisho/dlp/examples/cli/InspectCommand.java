package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        description = "ファイルの中の個人情報を調べる / look for personal data in files",
        footer = "終了コード / exit: 0 looked at everything (see the statuses), 2 usage, or a file is not there, 1 internal")
final class InspectCommand implements Callable<Integer> {
    /** So many findings of a file are kept to be shown; the counts are exact all the same. */
    private static final int KEPT = 50_000;

    @Parameters(paramLabel = "FILE|DIR", arity = "0..*", description = "調べるもの / what to look at")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--jsonl",
            paramLabel = "FILE",
            description = "1 行 1 文書の JSON / a document a line: {\"id\",\"text\"}")
    private @Nullable Path jsonl;

    @Mixin
    private DetectorsOption detectors = new DetectorsOption();

    @Option(
            names = "--min-likelihood",
            paramLabel = "LEVEL",
            defaultValue = "POSSIBLE",
            description = "これ以上の確からしさだけ出す / print this likelihood and above (default: ${DEFAULT-VALUE})")
    private Likelihood minLikelihood = Likelihood.POSSIBLE;

    @Option(names = "--json", description = "JSON で出力 / print JSON, a file a line")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "本文に印を付けた HTML を書く。値は伏せる / write the text with its findings marked, values masked")
    private @Nullable Path html;

    @Option(names = "--explain", description = "1 件ごとに場所と根拠を示す / show the place and the evidence of each finding")
    private boolean explain;

    @Option(names = "--out", paramLabel = "FILE", description = "出力先（既定: 標準出力） / where the output goes")
    private @Nullable Path out;

    /**
     * What was found in one file.
     *
     * @param number its place among the files, from 1
     * @param texts the text of its parts by their ids, where it is shown
     */
    record Inspected(Path file, int number, Inspection inspection, Findings findings, Map<String, PartText> texts) {

        /** The path, with its number where something of it is masked, so that each file can be told from the others. */
        String path() {
            String named = file.toString();
            String masked = MaskedName.plain(named);
            return masked.equals(named) ? named : masked + " (#" + number + ")";
        }

        /** A place in words: the part, and the line or the cell. */
        String where(Location location) {
            String part = "部分 / part " + location.partId();
            String cell = location.row() > 0
                    ? String.format(", %1$d 行 %2$d 列 / row %1$d column %2$d", location.row(), location.column())
                    : "";
            String sheet = location.sheet().isEmpty() ? "" : ", 表 / table " + MaskedName.plain(location.sheet());
            PartText text = texts.get(location.partId());
            int line = location.start() < 0 || text == null ? 0 : text.line(location.start());
            String place = line == 0 ? "" : String.format(", %1$d 行目 / line %1$d", line);
            return part + place + sheet + cell;
        }
    }

    @Override
    public Integer call() throws IOException, UserException {
        List<Detector> own = detectors.load().detectors();
        if (jsonl != null) {
            if (html != null || !paths.isEmpty()) {
                throw new UserException("--jsonl に --html や FILE は付けられません / --jsonl goes without --html and FILE");
            }
            JsonLines.run(jsonl, out, minLikelihood, explain, own);
            return Exit.OK;
        }
        if (paths.isEmpty()) {
            throw new UserException("FILE、DIR か --jsonl を指定してください / name a FILE, a DIR or --jsonl");
        }
        Inspector inspector = Inspectors.load(own);
        List<Inspected> all = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        int exit = Exit.OK;
        for (Path path : paths) {
            exit = Math.max(exit, told(() -> files(path, files)));
        }
        if (files.isEmpty() && exit == Exit.OK) {
            throw new UserException("この中にファイルがありません / there is no file in it");
        }
        for (Path file : files) {
            exit = Math.max(exit, told(() -> all.add(inspect(inspector, file, all.size() + 1))));
        }
        if (!all.isEmpty()) {
            print(all);
        }
        return exit;
    }

    /** Does something with one file or folder. */
    private interface Step {
        void run() throws IOException;
    }

    /** What cannot be read is named; the others are inspected all the same. Gives the exit status. */
    private static int told(Step step) throws IOException {
        try {
            step.run();
            return Exit.OK;
        } catch (FileSystemException e) {
            return Failures.explain(e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            return Failures.explain(cause == null ? e : cause);
        }
    }

    private static void files(Path path, List<Path> files) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        try (Stream<Path> tree = Files.walk(path)) {
            tree.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
    }

    private Inspected inspect(Inspector inspector, Path file, int number) throws IOException {
        return Progress.during("検査中 / inspecting", () -> inspected(inspector, file, number));
    }

    private Inspected inspected(Inspector inspector, Path file, int number) throws IOException {
        boolean shown = html != null || explain;
        Findings findings = new Findings(shown ? KEPT : 0);
        Part part = Part.of(String.valueOf(file.getFileName()), "application/octet-stream", Content.of(file));
        InspectionOptions options = new InspectionOptions(Set.of(), Set.of(), findings);
        try (InspectionSession session = inspector.begin(options)) {
            session.accept(part, PartRole.ATTACHMENT);
            return new Inspected(file, number, session.finish(), findings, shown ? PartTexts.of(part) : Map.of());
        }
    }

    private void print(List<Inspected> all) throws IOException {
        if (html != null) {
            Files.writeString(html, InspectHtml.of(all, minLikelihood), StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        if (json) {
            for (Inspected one : all) {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("file", one.path());
                map.putAll(InspectionMap.of(one.inspection()));
                text.append(Json.line(map));
            }
        } else {
            all.forEach(one -> text.append(InspectText.of(one, minLikelihood, explain)));
        }
        if (out == null) {
            System.out.print(text);
        } else {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        }
    }
}
