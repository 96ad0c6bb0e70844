package dev.sekisho.dlp.benchmarks.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A file of documents.
 *
 * @param name the name of the file without {@code .jsonl}
 * @param documents the documents
 * @param sha256 the digest of the file, by which a set that a model was trained on is known
 */
record EvaluationSet(String name, List<Document> documents, String sha256) {
    private static final String SUFFIX = ".jsonl";

    EvaluationSet {
        documents = List.copyOf(documents);
    }

    /** What a set is good for. */
    enum Kind {
        /** Generated or real lists of people. */
        ROSTER,
        /** Text without people. */
        NEGATIVE,
        /** One address a line. */
        ADDRESS,
        /** One telephone number a line. */
        PHONE,
        /** Marked with employer, department, occupation and the like. */
        FIELDS,
        /** Text that people wrote and marked. */
        HUMAN
    }

    /** The sets in files and folders, in the order of their names within each. */
    static List<EvaluationSet> readAll(List<Path> paths) throws IOException {
        List<EvaluationSet> sets = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                sets.add(read(file));
            }
        }
        return sets;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    static EvaluationSet read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Document> documents = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isBlank()) {
                documents.add(DocumentJson.document(line));
            }
        }
        String name = String.valueOf(file.getFileName());
        String plain = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return new EvaluationSet(plain, documents, digest(bytes));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The labels that are marked in the set. */
    Set<String> types() {
        Set<String> types = new TreeSet<>();
        documents.forEach(d -> d.spans().forEach(s -> types.add(s.type())));
        return types;
    }

    /** Bytes of UTF-8. */
    long bytes() {
        long sum = 0;
        for (Document document : documents) {
            sum += document.text().getBytes(StandardCharsets.UTF_8).length;
        }
        return sum;
    }

    Kind kind() {
        Set<String> types = types();
        if (name.startsWith("fields")) {
            return Kind.FIELDS;
        }
        if (types.isEmpty()) {
            return Kind.NEGATIVE;
        }
        if (name.contains("roster")) {
            return Kind.ROSTER;
        }
        if (types.equals(Set.of("ADDRESS"))) {
            return Kind.ADDRESS;
        }
        return types.equals(Set.of("PHONE")) ? Kind.PHONE : Kind.HUMAN;
    }

    @Override
    public String toString() {
        return "EvaluationSet[" + name + "]";
    }
}
