package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.charset.DecodedText;
import dev.sekisho.dlp.extract.office.FieldCode;
import dev.sekisho.dlp.extract.office.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Takes the words of an RTF document that stand beside its running text: properties, field codes, form fields, names of
 * bookmarks and authors, descriptions of shapes, and whatever a newer program put where older ones do not look. Not
 * thread-safe.
 */
final class RtfWords {
    /** How things look, numbers, and bytes written as digits. */
    private static final Set<String> FORM = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "listtable",
            "listpicture",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "pict",
            "objdata",
            "datafield",
            "fontemb",
            "fontfile",
            "panose",
            "password",
            "passwordhash",
            "pnseclvl",
            "wgrffmtfilter",
            "blipuid",
            "svb",
            "sn",
            "xmlnstbl",
            "mmathPr",
            "pgptbl");

    /** What is taken wherever it stands; anything else is, where it is marked as one to be passed over. */
    private static final Set<String> BESIDE = Set.of(
            "info",
            "fldinst",
            "formfield",
            "docvar",
            "doccomm",
            "userprops",
            "bkmkstart",
            "bkmkend",
            "sv",
            "atnauthor",
            "atnid",
            "revtbl",
            "company",
            "mailmerge",
            "template",
            "picprop",
            "objname");

    /** What Tika reads with the text. */
    private static final Set<String> TEXT =
            Set.of("annotation", "shptxt", "shpinst", "ud", "shppict", "pn", "listtext");

    private static final Set<String> LINES = Set.of("par", "line", "cell", "row", "tab", "sect", "page");

    /** Where Tika begins to read text that stands in groups. */
    private static final Set<String> BEGINNINGS =
            Set.of("par", "pard", "sect", "sectd", "plain", "ltrch", "rtlch", "trowd", "cell", "row");

    private static final int DEEPEST = 2000;
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_LINE = 1 << 16;

    private enum Mode {
        TEXT,
        BESIDE,
        FIELD,
        FORM
    }

    /** What holds until the group ends. */
    private record Group(Mode mode, int skipped) {}

    private final InputStream in;
    private final Words words;
    private final EmbeddedKeeper keeper;
    private final Deque<Group> outer = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Mode mode = Mode.TEXT;
    private int skipped = 1;
    private int toSkip;
    private boolean marked;
    private boolean begun;
    private String charset = "";
    private int next;

    RtfWords(InputStream in, Words words, EmbeddedKeeper keeper) {
        this.in = in;
        this.words = words;
        this.keeper = keeper;
    }

    /** Reads the document to its end. */
    void read() throws IOException {
        next = in.read();
        boolean ended = false;
        while (next >= 0 && !ended) {
            int c = next;
            next = in.read();
            switch (c) {
                case '{' -> open();
                case '}' -> ended = close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> letter(c);
            }
        }
        endLine();
        if (!ended) {
            keeper.unread("truncated");
        } else if (somethingFollows()) {
            keeper.unread("trailing-bytes");
        }
    }

    private boolean somethingFollows() throws IOException {
        while (next >= 0) {
            if (next > ' ') {
                return true;
            }
            next = in.read();
        }
        return false;
    }

    private void open() throws IOException {
        keeper.checkCancelled();
        if (outer.size() >= DEEPEST) {
            throw new TooNestedException();
        }
        outer.push(new Group(mode, skipped));
        toSkip = 0;
        marked = false;
    }

    /** Ends a group; true for the one that is the document. */
    private boolean close() throws IOException {
        Group group = outer.poll();
        if (group == null) {
            return true;
        }
        if (mode != Mode.FIELD || group.mode() != Mode.FIELD) {
            endLine();
        }
        mode = group.mode();
        skipped = group.skipped();
        toSkip = 0;
        marked = false;
        return outer.isEmpty();
    }

    private void control() throws IOException {
        int c = next;
        next = c < 0 ? -1 : in.read();
        if (isLetter(c)) {
            word(c);
        } else if (c == '\'') {
            int high = hex();
            int low = hex();
            if (high >= 0 && low >= 0) {
                letter(high << 4 | low);
            }
        } else if (c == '*') {
            marked = true;
        } else if (c == '~' || c == '_' || c == '\\' || c == '{' || c == '}') {
            letter(c == '~' ? ' ' : c == '_' ? '-' : c);
        } else if (c == '\n' || c == '\r') {
            endLine();
        }
    }

    private int hex() throws IOException {
        int digit = Character.digit(next, 16);
        next = next < 0 ? -1 : in.read();
        return digit;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void word(int first) throws IOException {
        StringBuilder name = new StringBuilder().append((char) first);
        while (isLetter(next) && name.length() < LONGEST_WORD) {
            name.append((char) next);
            next = in.read();
        }
        boolean negative = next == '-';
        if (negative) {
            next = in.read();
        }
        int number = -1;
        while (next >= '0' && next <= '9') {
            number = Math.min(1 << 28, Math.max(0, number) * 10 + next - '0');
            next = in.read();
        }
        if (next == ' ') {
            next = in.read();
        }
        act(name.toString(), negative ? -number : number);
    }

    private void act(String name, int number) throws IOException {
        switch (name) {
            case "u" -> point(number);
            case "uc" -> skipped = Math.max(0, number);
            case "bin" -> skip(number);
            case "ansicpg" -> charset = number == 932 ? "windows-31j" : "";
            default -> destination(name);
        }
        marked = false;
    }

    private void point(int number) throws IOException {
        letters();
        // Tika passes over letters written as numbers until the text has begun, wherever they stand.
        if (taken() || (mode == Mode.TEXT && !begun)) {
            line.append((char) number);
        }
        toSkip = skipped;
    }

    private void skip(long bytes) throws IOException {
        for (long i = 0; i < bytes && next >= 0; i++) {
            next = in.read();
        }
    }

    private void destination(String name) throws IOException {
        if (FORM.contains(name)) {
            turn(Mode.FORM);
        } else if (name.equals("fldinst")) {
            turn(Mode.FIELD);
        } else if (TEXT.contains(name)) {
            turn(Mode.TEXT);
        } else if (marked || BESIDE.contains(name)) {
            turn(Mode.BESIDE);
        } else if (LINES.contains(name)) {
            endLine();
        }
        begun |= mode == Mode.TEXT && BEGINNINGS.contains(name);
    }

    private void turn(Mode to) throws IOException {
        endLine();
        mode = to;
    }

    /** Whether letters here are taken: beside the text, and in groups before it begins. */
    private boolean taken() {
        return mode == Mode.BESIDE || mode == Mode.FIELD || (mode == Mode.TEXT && !begun && outer.size() > 1);
    }

    private void letter(int c) throws IOException {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        begun |= mode == Mode.TEXT && outer.size() == 1;
        if (taken()) {
            bytes.write(c);
            if (bytes.size() >= LONGEST_LINE) {
                endLine();
            }
        }
    }

    /** What letters the bytes are. */
    private void letters() {
        if (bytes.size() > 0) {
            line.append(DecodedText.of(bytes.toByteArray(), charset).text());
            bytes.reset();
        }
    }

    private void endLine() throws IOException {
        letters();
        String said = line.toString();
        line.setLength(0);
        if (!said.isBlank() && (mode != Mode.FIELD || !begun || FieldCode.says(said))) {
            words.line(said.strip());
        }
    }

    @Override
    public String toString() {
        return "RtfWords[depth=" + outer.size() + "]";
    }
}
