package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.Set;

/** What only looks like names of people in columns of goods. */
final class GoodsNames {
    /** What words alone are worth. */
    private static final Set<Evidence> WORDS = Set.of(Evidence.DICTIONARY, Evidence.MODEL);

    private GoodsNames() {}

    /** The hits, of which those that only look like names are not likely any more. */
    static List<Hit> doubted(List<Hit> hits) {
        return hits.stream().map(GoodsNames::doubted).toList();
    }

    private static Hit doubted(Hit hit) {
        boolean words = InfoType.PERSON_NAME.equals(hit.type())
                && hit.likelihood().atLeast(Likelihood.LIKELY)
                && WORDS.containsAll(hit.evidence());
        return words ? new Hit(hit.type(), hit.start(), hit.end(), Likelihood.UNLIKELY, hit.evidence()) : hit;
    }
}
