package dev.sekisho.dlp.extract.document;

import com.google.re2j.Pattern;
import dev.sekisho.dlp.extract.office.BesideText;
import dev.sekisho.dlp.extract.office.LinkTargets;
import dev.sekisho.dlp.extract.office.SafeXml;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.extract.office.WordsHandler;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.PartStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands on what a parser left of an office package: the words of XML that it did not look into, what it passes over in
 * the XML that it read, and files that it did not open.
 */
final class PackageRest {
    /** The files whose running text the parser gives, if it opens them. */
    private static final Pattern TEXT = Pattern.compile("word/(glossary/)?(document|header|footer|footnotes|endnotes"
            + "|comments)[0-9]*\\.xml|(word|ppt|xl)/(charts/chart|diagrams/data|comments/comment)[^/]*\\.xml"
            + "|ppt/(slides|notesslides|slidemasters|slidelayouts|notesmasters|handoutmasters)/[^/]*\\.xml");

    /** Where links to mail addresses are read with the text. */
    private static final Pattern LINKED = Pattern.compile("(word/_rels/document|ppt/slides/_rels/[^/]*)\\.xml\\.rels");

    /** What only says how things look or is kept to be quicker. */
    private static final List<String> FORM = List.of(
            "[content_types].xml",
            "/theme/",
            "/styles.",
            "/tablestyles.xml",
            "/fonttable.xml",
            "/fonts/",
            "/diagrams/colors",
            "/diagrams/layout",
            "/diagrams/quickstyle",
            "/diagrams/drawing",
            "/printersettings/",
            "/binaryindex",
            "/calcchain.");

    private final ZipFile zip;
    private final Set<String> opened;
    private final EmbeddedKeeper keeper;
    private final Predicate<ZipArchiveEntry> own;

    PackageRest(ZipFile zip, Set<String> opened, EmbeddedKeeper keeper, Predicate<ZipArchiveEntry> own) {
        this.zip = zip;
        this.opened = opened;
        this.keeper = keeper;
        this.own = own;
    }

    void handOn() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String lower = entry.getName().toLowerCase(Locale.ROOT);
            boolean form = FORM.stream().anyMatch(lower::contains);
            if (!entry.isDirectory() && own.test(entry) && !form) {
                one(entry, lower);
            }
        }
    }

    private void one(ZipArchiveEntry entry, String lower) throws IOException {
        if (lower.endsWith(".xml") || lower.endsWith(".vml") || lower.endsWith(".rels")) {
            words(entry, lower);
        } else if (!opened.contains(entry.getName())) {
            try (InputStream in = open(entry)) {
                keeper.keep(entry.getName(), in);
            }
        }
    }

    private InputStream open(ZipArchiveEntry entry) throws IOException {
        return keeper.guarded(zip.getInputStream(entry), entry.getCompressedSize());
    }

    private void words(ZipArchiveEntry entry, String lower) throws IOException {
        try (Words words = new Words();
                InputStream in = open(entry)) {
            SafeXml.parse(in, handler(entry, lower, words));
            keeper.keep(entry.getName(), words);
        } catch (BudgetExceededException e) {
            String reason = e.getMessage();
            keeper.lost(entry.getName(), PartStatus.LIMIT, reason == null ? "limit" : reason);
        } catch (IOException e) {
            keeper.lost(entry.getName(), PartStatus.FAILED, "broken");
        }
    }

    private DefaultHandler handler(ZipArchiveEntry entry, String lower, Words words) {
        if (lower.endsWith(".rels")) {
            boolean read = LINKED.matcher(lower).matches();
            return new LinkTargets(words, target -> !(read && target.startsWith("mailto:")));
        }
        boolean text = opened.contains(entry.getName()) && TEXT.matcher(lower).matches();
        return text ? new BesideText(words) : new WordsHandler(words);
    }
}
