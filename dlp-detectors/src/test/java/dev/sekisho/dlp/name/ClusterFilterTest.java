package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterFilterTest {
    private static final String PROSE = "会議は来週の月曜日に開かれ、資料は前日までに配られる。新しいシステムの説明もある。"
            + "出席する佐藤健一さんと鈴木さんには、会場の地図を送る。髙橋さんと高橋さんは別の人である。"
            + "はじめに目的を述べ、つぎに方法を述べる。";

    @Test
    void letsNamesPassAndFewOtherClusters() {
        List<String> passed = passed(filter(), review(), PROSE);

        assertTrue(passed.containsAll(List.of("佐藤健一", "鈴木")), passed.toString());
        assertFalse(passed.contains("資料"), passed.toString());
        assertFalse(passed.contains("方法"), passed.toString());
        assertFalse(passed.contains("目的"), passed.toString());
    }

    @Test
    void answersTheSameWhenItRemembers() {
        ClusterFilter filter = filter();
        ClusterReview review = review();
        List<String> first = passed(filter, review, PROSE);

        assertEquals(first, passed(filter, review, PROSE));
        assertEquals(first, passed(filter(), review(), PROSE));
    }

    @Test
    void tellsVariantsOfOneCharacterApart() {
        long usual = ClusterFilter.hash("高橋".toCharArray(), 0, 2);

        assertFalse(usual == ClusterFilter.hash("髙橋".toCharArray(), 0, 2));
        assertEquals(usual, ClusterFilter.hash("と高橋".toCharArray(), 1, 3));
    }

    private static ClusterFilter filter() {
        return ClusterFilter.load(NameModel.get().lexicon());
    }

    private static ClusterReview review() {
        return ClusterReview.load(NameModel.get().lexicon(), NameModel.get().classes());
    }

    private static List<String> passed(ClusterFilter filter, ClusterReview review, String prose) {
        char[] text = prose.toCharArray();
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            if (NameClusters.begins(text, 0, i)) {
                int end = NameClusters.end(text, text.length, i);
                long hash = ClusterFilter.hash(text, i, end);
                if (filter.passes(text, 0, text.length, i, end, hash)
                        && review.passes(text, 0, text.length, i, end, hash)) {
                    passed.add(prose.substring(i, end));
                }
            }
        }
        return passed;
    }
}
