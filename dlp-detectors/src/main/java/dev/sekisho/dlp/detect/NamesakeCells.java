package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.Column;
import java.util.List;
import java.util.Set;

/**
 * What is called like something personal in columns of something else: goods like people, subjects like departments.
 */
final class NamesakeCells {
    /** What words alone are worth. */
    private static final Set<Evidence> WORDS = Set.of(Evidence.DICTIONARY, Evidence.MODEL);

    private NamesakeCells() {}

    /** The hits in a cell of so many characters, of which those are unlikely against which the header speaks. */
    static List<Hit> doubted(List<Hit> hits, Column column, int length) {
        boolean goods = column.goods();
        boolean noUnits = column.noUnits();
        return goods || noUnits
                ? hits.stream()
                        .map(hit -> (goods && person(hit)) || (noUnits && unit(hit, length)) ? unlikely(hit) : hit)
                        .toList()
                : hits;
    }

    private static boolean person(Hit hit) {
        return InfoType.PERSON_NAME.equals(hit.type())
                && hit.likelihood().atLeast(Likelihood.LIKELY)
                && WORDS.containsAll(hit.evidence());
    }

    private static boolean unit(Hit hit, int length) {
        return InfoType.DEPARTMENT.equals(hit.type())
                && hit.length() == length
                && !hit.likelihood().atLeast(Likelihood.LIKELY)
                && !hit.evidence().contains(Evidence.USER_RULE);
    }

    private static Hit unlikely(Hit hit) {
        return new Hit(hit.type(), hit.start(), hit.end(), Likelihood.UNLIKELY, hit.evidence());
    }
}
