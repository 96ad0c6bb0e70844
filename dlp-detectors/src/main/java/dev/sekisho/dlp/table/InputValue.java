package dev.sekisho.dlp.table;

import java.util.Locale;
import java.util.Set;

/** The text that a field of a form on a page is filled with: {@code <input name="tel" value="03-1234-5678">}. */
final class InputValue {
    /** Fields whose value is no text that anybody sees in them. */
    private static final Set<String> UNSEEN =
            Set.of("submit", "button", "reset", "image", "checkbox", "radio", "hidden", "password", "file", "color");

    private int from;
    private int to;

    /** Whether a tag is such a field and has a value; one pass over its attributes. */
    boolean read(Window w, Tag tag) {
        from = 0;
        to = 0;
        if (!tag.opens("input")) {
            return false;
        }
        int end = tag.end() - 1;
        boolean seen = true;
        for (int at = tag.start() + "<input".length(); at < end; ) {
            int name = w.skipSpace(at);
            int nameEnd = name;
            while (nameEnd < end && w.at(nameEnd) != '=' && !Chars.space(w.at(nameEnd))) {
                nameEnd++;
            }
            int sign = w.skipSpace(nameEnd);
            boolean valued = sign < end && w.at(sign) == '=';
            int value = valued ? w.skipSpace(sign + 1) : nameEnd;
            char quote = valued && value < end ? w.at(value) : 0;
            boolean quoted = quote == '"' || quote == '\'';
            int first = quoted ? value + 1 : value;
            int last = first;
            while (valued && last < end && (quoted ? w.at(last) != quote : !Chars.space(w.at(last)))) {
                last++;
            }
            if (nameEnd - name == 5 && w.word(name, "value")) {
                from = first;
                to = last;
            } else if (nameEnd - name == 4 && w.word(name, "type")) {
                seen = !UNSEEN.contains(w.text(first, last).toLowerCase(Locale.ROOT));
            }
            at = Math.max(name + 1, quoted ? last + 1 : Math.max(last, nameEnd));
        }
        return seen && to > from;
    }

    /** Where the value begins. */
    int from() {
        return from;
    }

    /** One past its end. */
    int to() {
        return to;
    }
}
