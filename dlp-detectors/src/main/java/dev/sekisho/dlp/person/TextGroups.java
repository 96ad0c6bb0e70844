package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.NamePart;
import java.util.List;
import java.util.function.Consumer;

/** Groups the findings of running text into records: signatures, paragraphs, items of lists. */
final class TextGroups {
    /** A finding further away than this from the one before belongs to nobody known. */
    private static final int REACH = 300;

    private final RecordBuilder builder;
    private final Consumer<PersonRecord> settled;
    private final PersonRecord record = new PersonRecord();
    private boolean open;
    private boolean named;
    private boolean read;

    TextGroups(RecordBuilder builder, Consumer<PersonRecord> settled) {
        this.builder = builder;
        this.settled = settled;
    }

    void accept(CharSequence block, List<Found> found) {
        int last = 0;
        for (Found f : found) {
            if (!f.likelihood().atLeast(Likelihood.LIKELY)) {
                continue;
            }
            if (open && (f.start() - last > REACH || blankLine(block, last, f.start()))) {
                close();
            }
            add(block, f);
            last = f.end();
        }
        close();
    }

    private void add(CharSequence block, Found f) {
        CharSequence value = block.subSequence(f.start(), f.end());
        boolean name = f.type().equals(InfoType.PERSON_NAME);
        if (name && named) {
            close();
        }
        if (!open) {
            builder.begin(record);
            open = true;
            named = false;
            read = false;
        }
        if (name) {
            builder.mention(value);
            named = true;
        } else if (f.type().equals(InfoType.PERSON_NAME_KANA) && read) {
            close();
            add(block, f);
        } else {
            read |= f.type().equals(InfoType.PERSON_NAME_KANA);
            builder.add(f.type(), value, NamePart.WHOLE);
        }
    }

    private void close() {
        if (open) {
            settled.accept(builder.end());
            open = false;
            named = false;
        }
    }

    private static boolean blankLine(CharSequence text, int from, int to) {
        boolean line = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (line) {
                    return true;
                }
                line = true;
            } else if (c != ' ' && c != '\u3000' && c != '\t' && c != '\r') {
                line = false;
            }
        }
        return false;
    }
}
