package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.Spill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a parser's thread hands over. */
sealed interface Event {

    /** Text outside tables. */
    record Text(String chars) implements Event {
        @Override
        public String toString() {
            return "Text[chars=" + chars.length() + "]";
        }
    }

    /** A table begins. */
    record TableBegins() implements Event {}

    /** A row of the table. */
    record TableRow(List<String> cells) implements Event {
        @Override
        public String toString() {
            return "TableRow[cells=" + cells.size() + "]";
        }
    }

    /** The table ends. */
    record TableEnds() implements Event {}

    /** A document inside this one; the receiver closes the spill. */
    record Embedded(String name, Spill bytes) implements Event {
        @Override
        public String toString() {
            return "Embedded[" + bytes + "]";
        }
    }

    /** A document inside this one that could not be kept. */
    record Lost(String name, PartStatus status, String reason) implements Event {
        @Override
        public String toString() {
            return "Lost[" + reason + "]";
        }
    }

    /** Something that stays unread. */
    record Unread(String reason) implements Event {}

    /** What comes now stands beside the document's own text and files. */
    record OwnEnds() implements Event {}

    /** The parser is done. */
    record Ended(@Nullable Throwable failure) implements Event {}
}
