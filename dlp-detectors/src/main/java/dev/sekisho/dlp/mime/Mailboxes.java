package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.inspect.Mailbox;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the mailboxes of an address field. Takes what real mail has: groups, comments, quoted names, encoded names,
 * addresses without brackets, full-width signs, rubbish. What has no {@code @} is no mailbox, except inside brackets.
 */
final class Mailboxes {
    private final String in;
    private final List<Mailbox> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder angle = new StringBuilder();
    private boolean hasAngle;

    private Mailboxes(String in) {
        this.in = in;
    }

    /** Reads a field's value, one char a byte. */
    static List<Mailbox> read(String latin1) {
        return new Mailboxes(latin1).run();
    }

    private List<Mailbox> run() {
        int i = 0;
        while (i < in.length()) {
            char c = in.charAt(i);
            if (c == '"') {
                i = quoted(i + 1, words);
            } else if (c == '(') {
                i = comment(i + 1);
            } else if (c == '<') {
                i = angle(i + 1);
            } else if (c == 0x1B && in.startsWith("$", i + 1)) {
                i = escaped(i);
            } else {
                if (c == ',' || c == ';') {
                    finish();
                } else if (c == ':' && words.indexOf("@") < 0) {
                    words.setLength(0);
                } else {
                    words.append(c);
                }
                i++;
            }
        }
        finish();
        return found;
    }

    /** ISO-2022-JP without an encoded word: its bytes are no syntax. */
    private int escaped(int pos) {
        int end = in.indexOf("\u001B(", pos);
        int after = end < 0 ? in.length() : Math.min(in.length(), end + 3);
        words.append(in, pos, after);
        return after;
    }

    private int quoted(int pos, StringBuilder out) {
        int i = pos;
        while (i < in.length() && in.charAt(i) != '"') {
            if (in.charAt(i) == '\\' && i + 1 < in.length() && in.charAt(i - 1) < 0x80) {
                i++;
            }
            out.append(in.charAt(i++));
        }
        return i + 1;
    }

    private int comment(int pos) {
        int depth = 1;
        int i = pos;
        while (i < in.length() && depth > 0) {
            char c = in.charAt(i++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0) {
                comment.append(c);
            }
        }
        return i;
    }

    private int angle(int pos) {
        int i = pos;
        hasAngle = true;
        angle.setLength(0);
        while (i < in.length() && in.charAt(i) != '>' && in.charAt(i) != '<') {
            char c = in.charAt(i);
            if (c == ',' && angle.indexOf("@") > 0) {
                return i;
            }
            if (c == '"') {
                angle.append('"');
                i = quoted(i + 1, angle);
                angle.append('"');
            } else {
                angle.append(c);
                i++;
            }
        }
        return i < in.length() && in.charAt(i) == '>' ? i + 1 : i;
    }

    private void finish() {
        String name = Words.decode(words.toString()).strip();
        if (hasAngle) {
            add(name.isEmpty() ? Words.decode(comment.toString()).strip() : name, angle.toString());
        } else {
            bare(name);
        }
        words.setLength(0);
        comment.setLength(0);
        angle.setLength(0);
        hasAngle = false;
    }

    /** Words without brackets: the last one with an at sign is the address, those before it are the name. */
    private void bare(String text) {
        String plain = text.replace('＠', '@');
        int at = plain.lastIndexOf('@');
        if (at < 0) {
            return;
        }
        int start = at;
        while (start > 0 && !Character.isWhitespace(plain.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < plain.length() && !Character.isWhitespace(plain.charAt(end))) {
            end++;
        }
        String note = Words.decode(comment.toString()).strip();
        String before = text.substring(0, start).strip();
        add(before.isEmpty() ? note : before, plain.substring(start, end));
    }

    private void add(String name, String written) {
        String address = Words.decode(written).replace('＠', '@').strip();
        int route = address.startsWith("@") ? address.indexOf(':') : -1;
        address = route < 0 ? address : address.substring(route + 1);
        if (!address.isEmpty()) {
            found.add(new Mailbox(name, address));
        }
    }
}
