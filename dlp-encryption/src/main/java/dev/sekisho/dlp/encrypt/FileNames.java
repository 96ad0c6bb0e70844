package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.transfer.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes names for the entries of one container: plain ones that stay inside the folder, show what they are, and differ.
 * Not thread-safe.
 */
public final class FileNames {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Starts with no name taken. */
    public FileNames() {}

    /**
     * A name for each part.
     *
     * @param parts the parts
     * @return as many names, in the same order
     */
    public static List<String> of(List<Part> parts) {
        FileNames names = new FileNames();
        return parts.stream()
                .map(part -> names.next(part.name(), part.mediaType().equals("message/rfc822") ? ".eml" : ""))
                .toList();
    }

    /**
     * The next name.
     *
     * @param name a name from outside
     * @param extension what a part without a name is called after {@code attachment}
     * @return a plain name that was not given before, in any case of its letters
     */
    public String next(String name, String extension) {
        String plain = PlainName.of(name);
        String base = plain.isEmpty() ? "attachment" + extension : plain;
        String unique = base;
        while (!taken.add(unique.toLowerCase(Locale.ROOT))) {
            int n = numbers.merge(base.toLowerCase(Locale.ROOT), 2, (last, two) -> last + 1);
            int dot = base.lastIndexOf('.');
            unique = dot <= 0 ? base + " (" + n + ")" : base.substring(0, dot) + " (" + n + ")" + base.substring(dot);
        }
        return unique;
    }
}
