package dev.sekisho.dlp.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that places have, and the prefecture of each. */
final class PlaceNames {
    /** Room for the names of all places, without a table that grows. */
    private static final int MOST_NAMES = 1 << 13;

    /** By name, the places that it may mean. */
    final Map<String, int[]> ids = new LinkedHashMap<>(MOST_NAMES);

    /** What is known of names of districts and cities. */
    final Map<String, Head.Kind> kinds = new HashMap<>();

    /** By place, its prefecture. */
    final int[] prefectures;

    /** Reads the lines of the places. */
    PlaceNames(byte[] lines) {
        int[] ofPlaces = new int[256];
        int places = 0;
        for (int from = 0; from < lines.length; ) {
            int tab = next(lines, from, lines.length, '\t');
            int end = next(lines, tab, lines.length, '\n');
            if (places == ofPlaces.length) {
                ofPlaces = Arrays.copyOf(ofPlaces, places * 2);
            }
            ofPlaces[places] = Integer.parseInt(string(lines, from, tab));
            name(lines, tab + 1, end, places++);
            from = end + 1;
        }
        prefectures = Arrays.copyOf(ofPlaces, places);
    }

    /** The names of a place: whole, without the district, the ward alone. */
    private void name(byte[] line, int from, int to, int id) {
        int bar = next(line, from, to, '|');
        String outer = string(line, from, bar);
        if (bar == to) {
            put(outer, id);
            return;
        }
        String inner = string(line, bar + 1, to);
        put(outer.concat(inner), id);
        put(inner, id);
        put(outer, id);
        kinds.put(outer, outer.endsWith("市") ? Head.Kind.CITY : Head.Kind.COUNTY);
    }

    /** Where a sign of ASCII stands next, or the limit. */
    private static int next(byte[] text, int from, int to, char sign) {
        int i = from;
        while (i < to && text[i] != sign) {
            i++;
        }
        return i;
    }

    private static String string(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    private void put(String name, int id) {
        int[] known = ids.get(name);
        int[] more = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
        more[more.length - 1] = id;
        ids.put(name, more);
    }
}
