package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.transfer.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes names for entries of a container: they stay inside the folder, show what they are, and differ. */
public final class FileNames {
    private FileNames() {}

    /**
     * A name for each part.
     *
     * @param parts the parts
     * @return as many names, in the same order
     */
    public static List<String> of(List<Part> parts) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            String name = clean(part.name());
            String base = name.isEmpty() ? "attachment" + extension(part) : name;
            String unique = base;
            for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
                int dot = base.lastIndexOf('.');
                unique = dot <= 0
                        ? base + " (" + n + ")"
                        : base.substring(0, dot) + " (" + n + ")" + base.substring(dot);
            }
            names.add(unique);
        }
        return names;
    }

    private static String extension(Part part) {
        return part.mediaType().equals("message/rfc822") ? ".eml" : "";
    }

    /** Path separators, control characters and characters that turn the direction of writing become {@code _}. */
    private static String clean(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean direction = c == 0x061c
                    || (c >= 0x200e && c <= 0x200f)
                    || (c >= 0x202a && c <= 0x202e)
                    || (c >= 0x2066 && c <= 0x2069);
            boolean bad = c < 0x20 || c == 0x7f || c == '/' || c == '\\' || c == ':' || direction;
            boolean lone = c >= 0xd800 && c <= 0xdfff;
            out.appendCodePoint(bad || lone ? '_' : c);
        });
        String cleaned = out.toString().strip();
        return cleaned.chars().allMatch(c -> c == '.') ? "" : cleaned;
    }
}
