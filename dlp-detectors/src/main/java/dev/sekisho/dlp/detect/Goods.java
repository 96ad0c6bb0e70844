package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.Column;
import java.util.List;
import java.util.Set;

/** Columns of goods, many of which are called after somebody: under 商品名, 田中 もなか is a cake. */
final class Goods {
    private static final String[] HEADERS = {"商品名", "商品", "品名", "製品名", "製品", "品目", "品目名", "メニュー", "メニュー名", "銘柄", "部品名"};

    /** What words alone are worth. */
    private static final Set<Evidence> WORDS = Set.of(Evidence.DICTIONARY, Evidence.MODEL);

    private Goods() {}

    static boolean in(Column column) {
        String header = column.header();
        if (column.type() != null || header.isEmpty()) {
            return false;
        }
        for (String word : HEADERS) {
            if (header.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The hits, of which those that only look like names are not likely any more. */
    static List<Hit> doubted(List<Hit> hits) {
        return hits.stream().map(Goods::doubted).toList();
    }

    private static Hit doubted(Hit hit) {
        boolean words = InfoType.PERSON_NAME.equals(hit.type())
                && hit.likelihood().atLeast(Likelihood.LIKELY)
                && WORDS.containsAll(hit.evidence());
        return words ? new Hit(hit.type(), hit.start(), hit.end(), Likelihood.UNLIKELY, hit.evidence()) : hit;
    }
}
