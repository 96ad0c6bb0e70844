package dev.sekisho.dlp.extract.sheet;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a formula says by itself, for cells whose result no program has kept: its texts, those that are joined in one
 * piece, and its long numbers. What it takes from other cells of the workbook is read there.
 */
final class FormulaText {
    /** Shorter numbers are places and counts. */
    private static final int FEWEST_DIGITS = 4;

    private static final Set<String> JOINING = Set.of("CONCATENATE", "CONCAT", "_XLFN.CONCAT");

    /** What makes text out of numbers, or gets it from elsewhere. */
    private static final Set<String> MAKING = Set.of("CHAR", "UNICHAR", "_XLFN.UNICHAR", "_XLFN.WEBSERVICE");

    private final String formula;
    private final StringBuilder said = new StringBuilder();
    private final BitSet joining = new BitSet();
    private boolean unread;
    private int depth;
    private int at;
    private boolean joined;
    private boolean gap;
    private String word = "";

    private FormulaText(String formula) {
        this.formula = formula;
    }

    static FormulaText of(String formula) {
        FormulaText text = new FormulaText(formula);
        text.read();
        return text;
    }

    /** The texts and numbers. */
    String said() {
        return said.toString();
    }

    /** Whether the result may say what neither this nor any cell of the workbook does. */
    boolean hidesText() {
        return unread;
    }

    private void read() {
        while (at < formula.length()) {
            char c = formula.charAt(at);
            if (c == '"') {
                constant(quoted('"'));
            } else if (c == '\'') {
                unread |= quoted('\'').indexOf('[') >= 0;
            } else if (c >= '0' && c <= '9') {
                number();
            } else if (isWord(c)) {
                word = word();
                gap = true;
            } else {
                at++;
                sign(c);
            }
        }
    }

    private void sign(char c) {
        switch (c) {
            case '&' -> joined = true;
            case ',', ';' -> joined = joining.get(depth);
            case '(' -> {
                String function = word.toUpperCase(Locale.ROOT);
                unread |= MAKING.contains(function);
                joining.set(++depth, JOINING.contains(function));
                gap = false;
            }
            case ')' -> depth = Math.max(0, depth - 1);
            case '[' -> unread |= at < formula.length() && Character.isDigit(formula.charAt(at));
            case ' ' -> {}
            default -> joined = false;
        }
        if (c != ' ') {
            word = "";
        }
    }

    /** A text or the name of a sheet; the mark twice stands for itself. */
    private String quoted(char mark) {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < formula.length()) {
            char c = formula.charAt(at++);
            if (c == mark) {
                if (at == formula.length() || formula.charAt(at) != mark) {
                    break;
                }
                at++;
            }
            text.append(c);
        }
        return text.toString();
    }

    private void number() {
        int start = at;
        while (at < formula.length() && (Character.isDigit(formula.charAt(at)) || formula.charAt(at) == '.')) {
            at++;
        }
        boolean place = at < formula.length() && ":!]".indexOf(formula.charAt(at)) >= 0;
        if (at - start >= FEWEST_DIGITS && !place) {
            constant(formula.substring(start, at));
        } else {
            gap = true;
        }
    }

    private String word() {
        int start = at;
        while (at < formula.length() && (isWord(formula.charAt(at)) || Character.isDigit(formula.charAt(at)))) {
            at++;
        }
        return formula.substring(start, at);
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == '_' || c == '.' || c == '$' || c == '!' || c == ':' || c == '\\';
    }

    private void constant(String text) {
        if (said.length() > 0 && (!joined || gap)) {
            said.append(' ');
        }
        said.append(text);
        joined = false;
        gap = false;
        word = "";
    }

    @Override
    public String toString() {
        return "FormulaText[length=" + formula.length() + "]";
    }
}
