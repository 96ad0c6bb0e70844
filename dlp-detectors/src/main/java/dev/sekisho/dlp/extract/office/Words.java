package dev.sekisho.dlp.extract.office;

import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Words that stand beside the text of a document, a line each. They are sealed until somebody reads them. */
public final class Words implements Closeable {
    private static final int MEMORY_BYTES = 64 * 1024;
    /** What is said again is kept once, as long as that takes little memory. */
    private static final int MOST_REMEMBERED = 4096;

    private static final int LONGEST_REMEMBERED = 200;

    private final Spill spill = new Spill(MEMORY_BYTES);
    private final Writer out = new BufferedWriter(new OutputStreamWriter(spill.output(), StandardCharsets.UTF_8));
    private final Set<String> remembered = new HashSet<>();
    private boolean inLine;
    private boolean empty = true;
    private boolean taken;

    /** Makes a list without lines. */
    public Words() {}

    /**
     * Whether there are no words.
     *
     * @return whether nothing but blank space was added
     */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * Adds to the line that is open.
     *
     * @param text more of it
     * @throws IOException when it cannot be kept
     */
    void text(CharSequence text) throws IOException {
        boolean blank = text.chars().allMatch(Character::isWhitespace);
        if (!blank || inLine) {
            out.append(text);
            inLine = true;
            empty &= blank;
        }
    }

    /** Ends the line that is open, if one is. */
    void endLine() throws IOException {
        if (inLine) {
            out.write('\n');
            inLine = false;
        }
    }

    /**
     * Adds a line, unless the same was there before.
     *
     * @param line the whole line
     * @throws IOException when it cannot be kept
     */
    public void line(String line) throws IOException {
        boolean known = line.length() <= LONGEST_REMEMBERED
                && (remembered.size() < MOST_REMEMBERED ? !remembered.add(line) : remembered.contains(line));
        if (!known) {
            endLine();
            text(line);
            endLine();
        }
    }

    /**
     * Ends writing and gives the words as a part, usable until this is closed.
     *
     * @param name the name of the file that they stand in
     * @return a part of plain text
     * @throws IOException when they cannot be kept
     */
    public Part part(String name) throws IOException {
        out.flush();
        return new Part(name, "text/plain", "utf-8", spill.content());
    }

    /**
     * Ends writing and gives the bytes away; whoever takes them closes them, and closing this no longer does.
     *
     * @return the words in UTF-8
     * @throws IOException when they cannot be kept
     */
    public Spill take() throws IOException {
        out.flush();
        taken = true;
        return spill;
    }

    @Override
    public void close() {
        if (!taken) {
            spill.close();
        }
    }

    @Override
    public String toString() {
        return "Words[empty=" + empty + "]";
    }
}
