package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.examples.report.Html;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.text.Literals;
import dev.sekisho.dlp.text.LiteralsBuilder;
import java.util.List;

/**
 * The values that were found in a file. A value is masked wherever it stands, also where nothing told that it is one: a
 * name that was found beside its label stands in running text too.
 */
final class KnownValues {
    private static final int SHORTEST_WORD = 2;
    /** Shorter numbers are too often something else. */
    private static final int SHORTEST_NUMBER = 6;
    /** Kinds that tell nothing about a person alone, such as 男, are masked where they were found only. */
    private static final int LEAST_SEVERITY = 2;

    private final Literals values;

    KnownValues(List<Finding> findings) {
        LiteralsBuilder builder = Literals.builder();
        for (Finding finding : findings) {
            String value = finding.revealValue();
            if (tells(finding, value)) {
                builder.add(value);
            }
        }
        this.values = builder.build();
    }

    private static boolean tells(Finding finding, String value) {
        boolean number = value.chars().noneMatch(Character::isLetter);
        return finding.infoType().severity() >= LEAST_SEVERITY
                && value.length() >= (number ? SHORTEST_NUMBER : SHORTEST_WORD)
                && value.length() <= LiteralsBuilder.MAX_LENGTH;
    }

    /** Writes text that holds no finding, the known values in it masked. */
    void write(StringBuilder out, CharSequence text) {
        char[] chars = text.toString().toCharArray();
        int[] longest = new int[chars.length];
        values.find(chars, chars.length, (word, start, end) -> longest[start] = Math.max(longest[start], end));
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < chars.length; ) {
            int end = longest[i];
            if (end > i) {
                for (int k = i; k < end; k++) {
                    end = Math.max(end, longest[k]);
                }
                out.append(Html.escape(plain.toString()));
                plain.setLength(0);
                FindingMark.writeAgain(out, end - i);
                i = end;
            } else {
                plain.append(chars[i]);
                i++;
            }
        }
        out.append(Html.escape(plain.toString()));
    }
}
