package dev.sekisho.dlp.custom;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.sekisho.dlp.inspect.CharRun;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which characters a class of a pattern holds by asking RE2/J itself: the class is run over all characters of
 * the basic plane. Not thread-safe.
 */
final class ClassReader {
    /** Larger classes are not spelt out. */
    private static final int MOST_EXACT = 4;

    private static final String PLANE = plane();
    private static final String BEYOND = "𠮷";

    private final Map<String, Shape> known = new HashMap<>();

    /** All characters that folded text is expected to hold: no full-width forms, no radicals, no circled kana. */
    private static String plane() {
        StringBuilder plane = new StringBuilder();
        for (int c = 0; c < 0xFF00; c++) {
            boolean surrogate = Character.isSurrogate((char) c);
            boolean radical = (c >= 0x2E80 && c < 0x2FE0) || (c >= 0x3021 && c < 0x302A) || (c >= 0x3038 && c < 0x303C);
            boolean smallKana = c >= 0x31F0 && c < 0x3400;
            if (!surrogate && !radical && !smallKana) {
                plane.append((char) c);
            }
        }
        return plane.append("￠￡￢￥").toString();
    }

    /** The shape of one character of a class, as {@code [^a-z]}, {@code \d} or {@code .}. */
    Shape shape(String written) {
        return known.computeIfAbsent(written, ClassReader::probe);
    }

    private static Shape probe(String written) {
        Pattern pattern = Pattern.compile(written, Pattern.DOTALL);
        BitSet chars = new BitSet();
        Matcher matcher = pattern.matcher(PLANE);
        while (matcher.find()) {
            chars.set(PLANE.charAt(matcher.start()));
        }
        boolean beyond = pattern.matches(BEYOND);
        int kinds = CharKinds.of(chars);
        int kanji = CharKinds.bit(CharRun.KANJI);
        if (beyond && (kinds & kanji) == 0) {
            kinds |= kanji | CharKinds.OTHER;
        }
        boolean unseen = chars.isEmpty();
        return Shape.character(
                unseen ? CharKinds.ALL : kinds, beyond || unseen ? 2 : 1, beyond || unseen ? null : few(chars));
    }

    private static @Nullable Set<String> few(BitSet chars) {
        if (chars.cardinality() > MOST_EXACT * 2) {
            return null;
        }
        Set<String> few = new LinkedHashSet<>();
        chars.stream().forEach(c -> few.add(String.valueOf(WordForm.lower((char) c))));
        return few.size() > MOST_EXACT ? null : few;
    }
}
