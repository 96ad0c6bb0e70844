package dev.sekisho.dlp.extract.office;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the words of the XML files of a package, each as a child with the name of its file. */
public final class PackageWords {
    private static final Content NOTHING = Content.of(new byte[0]);

    private final ExtractionSink sink;
    private final Budget budget;

    /**
     * Hands on those of one package.
     *
     * @param sink takes the children
     * @param budget what may be spent
     */
    public PackageWords(ExtractionSink sink, Budget budget) {
        this.sink = sink;
        this.budget = budget;
    }

    /** Opens the bytes of a file. */
    public interface Source {

        /**
         * Opens them from the start.
         *
         * @return the unpacked bytes; closed by the caller
         * @throws IOException when the file is broken
         */
        InputStream open() throws IOException;
    }

    /**
     * Reads a file. One that is broken becomes a child that could not be read.
     *
     * @param name its name in the package
     * @param source opens it
     * @throws IOException when a budget is exhausted
     */
    public void of(String name, Source source) throws IOException {
        budget.checkTime();
        try (Words words = new Words()) {
            if (!read(name, source, words)) {
                sink.unreadableChild(Part.of(name, "application/xml", NOTHING), PartStatus.FAILED, "broken");
            } else if (!words.isEmpty()) {
                sink.child(words.part(name));
            }
        }
    }

    private static boolean read(String name, Source source, Words words) throws IOException {
        try (InputStream in = source.open()) {
            SafeXml.parse(in, handler(name, words));
            return true;
        } catch (BudgetExceededException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static DefaultHandler handler(String name, Words words) {
        boolean links = name.toLowerCase(Locale.ROOT).endsWith(".rels");
        return links ? new LinkTargets(words, target -> true) : new WordsHandler(words);
    }
}
