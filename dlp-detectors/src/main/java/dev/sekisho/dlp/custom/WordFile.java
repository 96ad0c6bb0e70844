package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.yaml.Hint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads words from files straight into a table. A file that has a mistake is not taken in part. */
final class WordFile {
    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final int BOM = 0xFEFF;
    private static final int LONGEST_LINE = 1 << 16;

    private WordFile() {}

    /** Reads a file in one encoding. */
    private interface Reading {
        void read(Reader reader, WordTableBuilder table) throws IOException;
    }

    /** Adds the words of a file to a table, and returns it or another that holds them too. */
    static WordTableBuilder lines(Path file, @Nullable Charset charset, WordTableBuilder table) throws IOException {
        return read(file, charset, table, WordFile::lines);
    }

    static WordTableBuilder column(Path file, @Nullable Charset charset, String column, WordTableBuilder table)
            throws IOException {
        return read(file, charset, table, (reader, to) -> column(reader, column, to));
    }

    private static WordTableBuilder read(Path file, @Nullable Charset charset, WordTableBuilder table, Reading reading)
            throws IOException {
        List<Charset> charsets = charset == null ? List.of(StandardCharsets.UTF_8, CP932) : List.of(charset);
        for (Charset one : charsets) {
            WordTableBuilder copy = table.copy();
            try (Reader reader = open(file, one)) {
                reading.read(reader, copy);
                return copy;
            } catch (CharacterCodingException e) {
                // the next encoding
            }
        }
        throw new DefinitionException(
                "file", "文字コードが違います（" + names(charsets) + " ではありません）", "the file is not in " + names(charsets));
    }

    private static String names(List<Charset> charsets) {
        return String.join(
                ", ",
                charsets.stream().map(c -> c.equals(CP932) ? "CP932" : c.name()).toList());
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                LONGEST_LINE);
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return reader;
    }

    private static void lines(Reader reader, WordTableBuilder table) throws IOException {
        StringBuilder line = new StringBuilder();
        int number = 1;
        int before = 0;
        for (int c = reader.read(); c >= 0; before = c, c = reader.read()) {
            boolean end = c == '\n' || c == '\r';
            if (!end) {
                line.append((char) c);
            }
            if ((end && !(c == '\n' && before == '\r')) || line.length() > LONGEST_LINE) {
                add(table, line, number);
                line.setLength(0);
                number++;
            }
        }
        add(table, line, number);
    }

    private static void column(Reader reader, String name, WordTableBuilder table) throws IOException {
        CsvFields csv = new CsvFields(reader);
        List<String> header = csv.read().stream().map(String::strip).toList();
        int column = header.indexOf(name);
        if (column < 0) {
            throw new DefinitionException(
                    "column", "列「" + name + "」がありません", "no column '" + name + "'", Hint.nearest(name, header));
        }
        for (List<String> row = csv.read(); !row.isEmpty(); row = csv.read()) {
            if (column < row.size()) {
                add(table, row.get(column), csv.line());
            }
        }
    }

    private static void add(WordTableBuilder table, CharSequence word, int line) {
        String stripped = word.toString().strip();
        if (stripped.isEmpty()) {
            return;
        }
        try {
            table.add(stripped);
        } catch (IllegalArgumentException e) {
            boolean full = table.size == WordTableBuilder.MOST_WORDS;
            throw new DefinitionException(
                    "file",
                    line + " 行目: " + (full ? tooManyJa() : "語が長すぎます（上限 128 文字）"),
                    "line " + line + ": " + (full ? tooManyEn() : "a word is too long (limit 128 characters)"));
        }
    }

    /** Adds a word that is written in the definition itself. */
    static void add(WordTableBuilder table, String word) {
        try {
            table.add(word.strip());
        } catch (IllegalArgumentException e) {
            boolean full = table.size == WordTableBuilder.MOST_WORDS;
            throw new DefinitionException(
                    "words",
                    full ? tooManyJa() : "語は 1～128 文字です",
                    full ? tooManyEn() : "a word has 1 to 128 characters");
        }
    }

    private static String tooManyJa() {
        return "語が多すぎます（上限 " + WordTableBuilder.MOST_WORDS + " 語）";
    }

    private static String tooManyEn() {
        return "too many words (limit " + WordTableBuilder.MOST_WORDS + ")";
    }
}
