package dev.sekisho.dlp.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Brings four free collections of text without marks into the form that {@link PlainText} reads.
 *
 * <ul>
 *   <li>The articles of Japanese Wikinews (CC BY 2.5, its contributors) as {@code raw/cleaned-data.tsv.gz} of the
 *       repository {@code tm4roon/jawikinews-headline-dataset}, commit cfdf15830a6bd3f734cd4bdac3b7692e23825988;
 *   <li>every third article of the Japanese-English Bilingual Corpus of Wikipedia's Kyoto Articles 2.01 (CC BY-SA 3.0,
 *       NICT and the contributors of Wikipedia), folder {@code wiki_corpus_2.01} of the repository
 *       {@code venali/BilingualCorpus}, commit e5fcb65f2101efa7ab05ade551d97f6c5af6db7b;
 *   <li>the paragraphs of Japanese Wikipedia in JaQuAD 0.1.0 (CC BY-SA 3.0, Skelter Labs and the contributors of
 *       Wikipedia), folder {@code data} of the repository {@code SkelterLabsInc/JaQuAD}, commit
 *       23f5d72cc273c49b35e2d9efe0f51757aa1770bd;
 *   <li>those in the validation and the test part of JSQuAD 1.3 (CC BY-SA 4.0, Yahoo Japan Corporation, Waseda
 *       University and the contributors of Wikipedia), folder {@code datasets/jsquad-v1.3} of the repository
 *       {@code yahoojapan/JGLUE}, commit 6f071c09316baae89c3d083a90985b4b1cb9968c.
 * </ul>
 *
 * <p>Run: {@code java … dev.sekisho.dlp.name.PlainTextBuilder cleaned-data.tsv.gz wiki_corpus_2.01 JaQuAD/data
 * jsquad-v1.3 text.tsv}. The same input gives the same file, SHA-256
 * {@code 27d0cf040b5d18b4bc7d4d5a0164ef09f2d1a6b723536dae9bd4cfb7f65d3073}.
 */
final class PlainTextBuilder {
    private static final int EVERY = 3;
    private static final int MOST_SENTENCES = 40;
    private static final Pattern TITLE = Pattern.compile("<tit>\\s*<j>(.*?)</j>", Pattern.DOTALL);
    private static final Pattern SENTENCE =
            Pattern.compile("<sen id=\"\\d+\">\\s*<j>(.*?)</j>(.*?)</sen>", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)(?![」』)）])");
    private static final Pattern ENGLISH = Pattern.compile("<e type=\"check\" ver=\"1\">(.*?)</e>", Pattern.DOTALL);

    private PlainTextBuilder() {}

    public static void main(String[] args) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[4])))) {
            news(Path.of(args[0]), out);
            List<Path> articles;
            try (var files = Files.walk(Path.of(args[1]))) {
                articles = files.filter(f -> f.toString().endsWith(".xml"))
                        .sorted()
                        .toList();
            }
            for (int i = 0; i < articles.size(); i += EVERY) {
                article(articles.get(i), out);
            }
            paragraphs(Path.of(args[2]), Path.of(args[3]), out);
        }
    }

    /** The words of the news stand apart by spaces: only those between Latin words belong there. */
    private static void news(Path file, PrintWriter out) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t", -1);
                if (f.length < 2) {
                    continue;
                }
                String text = f[1].replaceAll("(?<![A-Za-z0-9]) | (?![A-Za-z0-9])", "")
                        .replaceAll("(?<=[0-9]) (?=[0-9])", "");
                for (String sentence : text.split("(?<=。)", -1)) {
                    line("news" + f[0], "", sentence, "", out);
                }
            }
        }
    }

    private static void article(Path file, PrintWriter out) throws IOException {
        String xml = Files.readString(file);
        String id = file.getFileName().toString().replace(".xml", "");
        Matcher title = TITLE.matcher(xml);
        boolean person = id.startsWith("PNM") || id.startsWith("EPR");
        String name = person && title.find() ? plain(title.group(1)).replaceFirst(" ?[（(].*", "") : "";
        Matcher m = SENTENCE.matcher(xml);
        for (int n = 0; n < MOST_SENTENCES && m.find(); n++) {
            Matcher e = ENGLISH.matcher(m.group(2));
            line(id, name, plain(m.group(1)), e.find() ? plain(e.group(1)) : "", out);
        }
    }

    /** The sentences of the two collections of questions, each once: many paragraphs share their beginning. */
    private static void paragraphs(Path jaquad, Path jsquad, PrintWriter out) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String part : List.of("train", "dev")) {
            List<Path> files;
            try (var all = Files.list(jaquad.resolve(part))) {
                files = all.sorted().toList();
            }
            for (Path file : files) {
                paragraphs("jaquad-", file, seen, out);
            }
        }
        for (String part : List.of("valid", "test")) {
            paragraphs("jsquad-", jsquad.resolve(part + "-v1.3.json"), seen, out);
        }
    }

    private static void paragraphs(String id, Path file, Set<String> seen, PrintWriter out) throws IOException {
        for (ParagraphReader.Paragraph p : ParagraphReader.read(file)) {
            for (String line : p.text().split("\n", -1)) {
                for (String sentence : SENTENCE_END.split(line, -1)) {
                    String text = sentence.strip().replace('\t', ' ');
                    if (seen.add(text)) {
                        line(id + p.title().replace(' ', '_').replace('\t', '_'), "", text, "", out);
                    }
                }
            }
        }
    }

    private static void line(String id, String person, String sentence, String english, PrintWriter out) {
        if (!sentence.isBlank()) {
            out.println(id + "\t" + person + "\t" + sentence.strip() + "\t" + english);
        }
    }

    private static String plain(String xml) {
        return xml.replaceAll("[\\t\\n\\r]+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
