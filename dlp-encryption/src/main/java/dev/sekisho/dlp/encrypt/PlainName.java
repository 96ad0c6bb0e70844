package dev.sekisho.dlp.encrypt;

import java.util.Locale;
import java.util.Set;

/** Turns a file name from outside into one that is safe to show and to create, and leaves a safe one as it is. */
final class PlainName {
    /** The longest that Windows and macOS create. */
    private static final int LONGEST = 250;

    private static final int LONGEST_EXTENSION = 16;

    /** Names that open a device on Windows, whatever their extension. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");

    private PlainName() {}

    /** The plain name; an empty string when nothing of it is left. */
    static String of(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> out.appendCodePoint(isSafe(c) ? c : '_'));
        String cleaned = withoutLooseEnd(out.toString().strip());
        String fit = cut(cleaned);
        return isDevice(fit) ? "_" + fit : fit;
    }

    /** No separators, wildcards or control characters, none that turns the direction of writing or cannot be seen. */
    private static boolean isSafe(int c) {
        if (c < 0x20 || "/\\:*?\"<>|".indexOf(c) >= 0) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> !turnsDirection(c);
            default -> true;
        };
    }

    /** The joiners of emoji and of some scripts are format characters too, and stay. */
    private static boolean turnsDirection(int c) {
        return c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfeff;
    }

    /** Windows drops dots and spaces at the end, so that two names would be one; dots alone are a folder. */
    private static String withoutLooseEnd(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean port = stem.length() == 4
                && (stem.startsWith("com") || stem.startsWith("lpt"))
                && (Character.isDigit(stem.charAt(3)) || "¹²³".indexOf(stem.charAt(3)) >= 0);
        return port || DEVICES.contains(stem);
    }
}
