package dev.sekisho.dlp.custom;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grammar of RE2 far enough to know the {@link Shape} of what a pattern matches. Whether the pattern is well
 * formed is for RE2/J to say; what is not understood here is taken for any characters at all. Not thread-safe.
 */
final class RegexReader {
    private static final int DEEPEST = 100;
    private static final String ASSERTIONS = "bBAzZG";
    private static final String CONTROLS = "tnrfav";
    private static final Shape ANYTHING =
            new Shape(0, Shape.ENDLESS, null, List.of(), CharKinds.ALL, CharKinds.ALL, 0, Opening.NONE, 4);

    /** Nested deeper than anyone writes: refused for its size. */
    private static final Shape TOO_DEEP = new Shape(
            0, Shape.ENDLESS, null, List.of(), CharKinds.ALL, CharKinds.ALL, 0, Opening.NONE, Shape.MOST_SIZE);

    private final String regex;
    private final ClassReader classes = new ClassReader();
    private int at;

    private RegexReader(String regex) {
        this.regex = regex;
    }

    /** The shape of what a pattern matches; the pattern is one that RE2/J takes. */
    static Shape read(String regex) {
        RegexReader reader = new RegexReader(regex);
        Shape shape = reader.alternation(0);
        return reader.at < regex.length() ? ANYTHING : shape;
    }

    private boolean more() {
        return at < regex.length();
    }

    private boolean next(String expected) {
        if (!regex.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    private Shape alternation(int depth) {
        if (depth > DEEPEST) {
            at = regex.length();
            return TOO_DEEP;
        }
        Shape shape = sequence(depth);
        while (next("|")) {
            shape = shape.or(sequence(depth));
        }
        return shape;
    }

    private Shape sequence(int depth) {
        Shape whole = Shape.EMPTY;
        // Texts that are known are joined first, so that a word after something unknown stays whole.
        Shape known = Shape.EMPTY;
        while (more() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Shape part = repeated(atom(depth));
            Shape longer = part.exact() == null ? null : known.then(part);
            if (longer != null && longer.exact() != null) {
                known = longer;
            } else {
                whole = whole.then(known).then(part.exact() == null ? part : Shape.EMPTY);
                known = part.exact() == null ? Shape.EMPTY : part;
            }
        }
        return whole.then(known);
    }

    private Shape repeated(Shape part) {
        Shape shape = part;
        while (more()) {
            if (next("*")) {
                shape = shape.times(0, -1);
            } else if (next("+")) {
                shape = shape.times(1, -1);
            } else if (next("?")) {
                shape = shape.times(0, 1);
            } else {
                int[] count = count();
                if (count == null) {
                    return shape;
                }
                shape = shape.times(count[0], count[1]);
            }
            // A question mark that follows makes it reluctant and matches the same texts.
            next("?");
        }
        return shape;
    }

    /** What {@code {2}}, {@code {2,}} or {@code {2,4}} says, or null where no such thing stands. */
    private int @Nullable [] count() {
        int close = regex.indexOf('}', at);
        if (!more() || regex.charAt(at) != '{' || close < 0 || close - at > 10) {
            return null;
        }
        String inside = regex.substring(at + 1, close);
        int comma = inside.indexOf(',');
        int least = number(comma < 0 ? inside : inside.substring(0, comma));
        int most = comma < 0 ? least : comma == inside.length() - 1 ? -1 : number(inside.substring(comma + 1));
        if (least < 0 || (most < 0 && comma != inside.length() - 1)) {
            return null;
        }
        at = close + 1;
        return new int[] {least, most};
    }

    private static int number(String digits) {
        int number = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private Shape atom(int depth) {
        return switch (regex.charAt(at)) {
            case '(' -> group(depth);
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> skipped(Shape.EMPTY);
            case '.' -> skipped(classes.shape("."));
            default -> literal();
        };
    }

    private Shape skipped(Shape shape) {
        at++;
        return shape;
    }

    private Shape literal() {
        int end = regex.offsetByCodePoints(at, 1);
        Shape shape = Shape.EMPTY;
        for (; at < end; at++) {
            shape = shape.then(character(regex.charAt(at)));
        }
        return shape;
    }

    private static Shape character(char c) {
        return Shape.character(CharKinds.of(c), 1, Set.of(String.valueOf(WordForm.lower(c))));
    }

    private Shape group(int depth) {
        at++;
        if (next("?") && !named()) {
            int end = at;
            while (end < regex.length() && regex.charAt(end) != ':' && regex.charAt(end) != ')') {
                end++;
            }
            at = Math.min(regex.length(), end + 1);
            if (end < regex.length() && regex.charAt(end) == ')') {
                // Flags for the rest: letters are compared without case anyway.
                return Shape.EMPTY;
            }
        }
        Shape inside = alternation(depth + 1);
        next(")");
        return inside;
    }

    private boolean named() {
        if (!regex.startsWith("P<", at) && !regex.startsWith("<", at)) {
            return false;
        }
        int close = regex.indexOf('>', at);
        at = close < 0 ? regex.length() : close + 1;
        return true;
    }

    private Shape characterClass() {
        int start = at++;
        next("^");
        // A bracket that comes first stands for itself.
        next("]");
        while (more() && regex.charAt(at) != ']') {
            if (regex.startsWith("[:", at) && regex.indexOf(":]", at) > 0) {
                at = regex.indexOf(":]", at) + 2;
            } else {
                at += regex.charAt(at) == '\\' ? 2 : 1;
            }
        }
        at = Math.min(regex.length(), at + 1);
        return classes.shape(regex.substring(start, at));
    }

    private Shape escape() {
        int start = at;
        at = Math.min(regex.length(), at + 2);
        char c = regex.charAt(at - 1);
        if (ASSERTIONS.indexOf(c) >= 0) {
            return Shape.EMPTY;
        }
        if (c == 'Q') {
            return quoted();
        }
        if ("pPx".indexOf(c) >= 0) {
            braces(c == 'x' ? 2 : 1);
        } else if (c >= '0' && c <= '7') {
            while (more() && at - start < 4 && regex.charAt(at) >= '0' && regex.charAt(at) <= '7') {
                at++;
            }
        } else if (!letter(c)) {
            return character(c);
        } else if (CONTROLS.indexOf(c) < 0 && "dDsSwW".indexOf(c) < 0) {
            return ANYTHING;
        }
        return classes.shape(regex.substring(start, at));
    }

    private void braces(int bare) {
        int close = regex.indexOf('}', at);
        boolean braced = more() && regex.charAt(at) == '{' && close > 0;
        at = braced ? close + 1 : Math.min(regex.length(), at + bare);
    }

    private Shape quoted() {
        int end = regex.indexOf("\\E", at);
        String inside = regex.substring(at, end < 0 ? regex.length() : end);
        Shape shape = Shape.EMPTY;
        for (int i = 0; i < inside.length(); i++) {
            shape = shape.then(character(inside.charAt(i)));
        }
        at = end < 0 ? regex.length() : end + 2;
        return shape;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
