package dev.sekisho.dlp.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static List<String> lists(int many) {
        return IntStream.range(0, many).mapToObj(i -> "list" + i).toList();
    }

    @Test
    void theWordThatWasMeantIsNamed() {
        assertEquals(new Hint("「list7」のことですか", "did you mean 'list7'?"), Nearest.hint("lst7", lists(9)));
    }

    @Test
    void amongThousandsNoneIsLookedFor() {
        String first = "list0, list1, list2, list3, list4, list5, list6, list7, list8, list9, list10, list11, …";
        assertEquals(new Hint("使えるもの: " + first, "one of: " + first), Nearest.hint("lst7", lists(5000)));
    }
}
