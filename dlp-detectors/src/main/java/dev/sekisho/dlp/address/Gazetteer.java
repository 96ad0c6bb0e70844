package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.InflaterInputStream;

/**
 * The prefectures, municipalities, towns and postal codes.
 *
 * <p>Read from {@code addresses.bin}: {@code SKAD}, a version byte, then deflated sections, each with its length before
 * it (big-endian): pairs of variant and canonical character in UTF-16; prefectures; places, a line each, as prefecture
 * index, tab and name with a bar between district or city and municipality or ward; the count and ascending varint
 * differences of the hashes of municipality and town; the same of the towns alone; count, postal codes in the same
 * form, and the index of the place of each in two bytes. The hash is FNV-1a over UTF-16 code units, mixed.
 *
 * <p>Immutable, thread-safe, one for all.
 */
final class Gazetteer {
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_TOWN = 20;
    private static final int LAST = 4;
    private static final int VARIATION_SELECTOR = 0xDB40;
    /** So many sections are read when the first text comes. */
    private static final int AT_ONCE = 3;
    /** Room for the names of all places, without a table that grows. */
    private static final int MOST_NAMES = 1 << 13;

    private final char[] canon = new char[1 << 16];
    private final byte[] begin = new byte[1 << 16];
    private final String[] prefectures;
    private final Words shortPrefectures;
    private final int[] placePrefecture;
    private final List<String> names;
    private final int[] headKeys;
    private final Head[] heads;
    /** Read when they are first asked for: a text without an address needs none of them. */
    private final Supplier<HashSet32> townsOfPlaces;

    private final Supplier<HashSet32> towns;
    private final Supplier<CodePlaces> codes;

    private static final class Holder {
        static final Gazetteer INSTANCE = load();
    }

    static Gazetteer get() {
        return Holder.INSTANCE;
    }

    private static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("addresses.bin")) {
            if (in == null || !Arrays.equals(in.readNBytes(5), new byte[] {'S', 'K', 'A', 'D', 1})) {
                throw new IllegalStateException("addresses.bin is missing or of another version");
            }
            byte[] deflated = in.readAllBytes();
            return new Gazetteer(new DataInputStream(inflated(deflated)), deflated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream inflated(byte[] deflated) {
        return new InflaterInputStream(new ByteArrayInputStream(deflated));
    }

    private Gazetteer(DataInputStream in, byte[] deflated) throws IOException {
        readVariants(in);
        prefectures = new String(section(in), StandardCharsets.UTF_8).split(" ");
        shortPrefectures = shortPrefectures();
        Map<String, int[]> ids = new LinkedHashMap<>(MOST_NAMES);
        Map<String, Head.Kind> kinds = new HashMap<>();
        placePrefecture = readPlaces(section(in), ids, kinds);
        names = new ArrayList<>(ids.size() + prefectures.length);
        int size = Integer.highestOneBit(ids.size() + prefectures.length) * 4;
        headKeys = new int[size];
        heads = new Head[size];
        for (Map.Entry<String, int[]> named : ids.entrySet()) {
            Head.Kind kind = kinds.getOrDefault(named.getKey(), Head.Kind.PLACE);
            index(named.getKey(), head(kind, named.getValue()));
        }
        for (int i = 0; i < prefectures.length; i++) {
            index(prefectures[i], new Head(Head.Kind.PREFECTURE, i, new int[0]));
        }
        Supplier<List<byte[]>> rest = new Later<>(() -> rest(deflated));
        townsOfPlaces = new Later<>(() -> HashSet32.read(rest.get().get(0)));
        towns = new Later<>(() -> HashSet32.read(rest.get().get(1)));
        codes = new Later<>(() -> CodePlaces.read(rest.get().get(2)));
    }

    /** The sections behind those that every text needs. */
    private static List<byte[]> rest(byte[] deflated) {
        try (DataInputStream in = new DataInputStream(inflated(deflated))) {
            for (int i = 0; i < AT_ONCE; i++) {
                section(in);
            }
            return List.of(section(in), section(in), section(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Words shortPrefectures() {
        String[] names = new String[prefectures.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = prefectures[i].substring(0, prefectures[i].length() - 1);
        }
        return Words.of(names);
    }

    private static byte[] section(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private void readVariants(DataInputStream in) throws IOException {
        for (int c = 0; c < canon.length; c++) {
            canon[c] = (char) c;
        }
        for (int c = 0xFF01; c <= 0xFF5E; c++) {
            canon[c] = (char) (c - 0xFEE0);
        }
        String half = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
        for (int i = 0; i < half.length(); i++) {
            canon[0xFF66 + i] = half.charAt(i);
        }
        String pairs = new String(section(in), StandardCharsets.UTF_16BE);
        for (int i = 0; i < pairs.length(); i += 2) {
            canon[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        for (int c = 0xFF66; c < 0xFF9E; c++) {
            canon[c] = canon[canon[c]];
        }
    }

    /** Gives each place its names; the prefecture of each. */
    private static int[] readPlaces(byte[] lines, Map<String, int[]> ids, Map<String, Head.Kind> kinds) {
        int[] ofPlaces = new int[256];
        int places = 0;
        for (int from = 0; from < lines.length; ) {
            int tab = next(lines, from, lines.length, '\t');
            int end = next(lines, tab, lines.length, '\n');
            if (places == ofPlaces.length) {
                ofPlaces = Arrays.copyOf(ofPlaces, places * 2);
            }
            ofPlaces[places] = Integer.parseInt(string(lines, from, tab));
            name(lines, tab + 1, end, places++, ids, kinds);
            from = end + 1;
        }
        return Arrays.copyOf(ofPlaces, places);
    }

    /** The names of a place: whole, without the district, the ward alone. */
    private static void name(
            byte[] line, int from, int to, int id, Map<String, int[]> ids, Map<String, Head.Kind> kinds) {
        int bar = next(line, from, to, '|');
        String outer = string(line, from, bar);
        if (bar == to) {
            put(ids, outer, id);
            return;
        }
        String inner = string(line, bar + 1, to);
        put(ids, outer.concat(inner), id);
        put(ids, inner, id);
        put(ids, outer, id);
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

    private static void put(Map<String, int[]> ids, String name, int id) {
        int[] known = ids.get(name);
        int[] more = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
        more[more.length - 1] = id;
        ids.put(name, more);
    }

    private Head head(Head.Kind kind, int[] places) {
        int prefecture = placePrefecture[places[0]];
        for (int id : places) {
            prefecture = placePrefecture[id] == prefecture ? prefecture : -1;
        }
        return new Head(kind, prefecture, places);
    }

    private void index(String name, Head head) {
        names.add(name);
        begin[canon[name.charAt(0)]] |= 1;
        begin[canon[name.charAt(1)]] |= 2;
        begin[canon[name.charAt(name.length() - 1)]] |= LAST;
        int h = start(0);
        for (int i = 0; i < name.length(); i++) {
            h = step(h, name.charAt(i));
        }
        h = finish(h);
        int slot = h & headKeys.length - 1;
        while (heads[slot] != null) {
            slot = slot + 1 & headKeys.length - 1;
        }
        headKeys[slot] = h;
        heads[slot] = head;
    }

    private static int start(int seed) {
        return 0x811C9DC5 ^ seed * 0x9E3779B1;
    }

    private int step(int hash, char c) {
        return (hash ^ canon[c]) * 0x01000193;
    }

    private static int finish(int hash) {
        int h = hash ^ hash >>> 15;
        h *= 0x2C1B3C6D;
        return h ^ h >>> 12;
    }

    /** Whether the text between two indexes is a prefecture without its 都, 府 or 県. */
    boolean shortPrefecture(char[] text, int from, int to) {
        String name = shortPrefectures.at(text, from, to);
        return name != null && name.length() == to - from;
    }

    /** The character that stands for all its variants in the look-ups. */
    char canonical(char c) {
        return canon[c];
    }

    /** All names that can start an address, with the variants of their characters, for the triggers. */
    String[] headNames() {
        char[] first = new char[canon.length];
        char[] next = new char[canon.length];
        for (char c = 0x9FFF; c >= 0x3040; c--) {
            next[c] = first[canon[c]];
            first[canon[c]] = c;
        }
        List<String> spelled = new ArrayList<>(names.size() * 2);
        for (String name : names) {
            spell(name.toCharArray(), 0, first, next, spelled);
        }
        return spelled.toArray(new String[0]);
    }

    /**
     * Adds all spellings of a name; those with many variants of many characters do not occur.
     *
     * @param first by character that stands for its variants: the least of them
     * @param next by variant: the next of the same, or 0
     */
    private void spell(char[] name, int from, char[] first, char[] next, List<String> out) {
        for (int i = from; i < name.length; i++) {
            char own = name[i];
            for (char c = first[canon[own]]; c != 0; c = next[c]) {
                if (c != own) {
                    name[i] = c;
                    spell(name, i + 1, first, next, out);
                }
            }
            name[i] = own;
        }
        out.add(new String(name));
    }

    /** The prefecture of a place. */
    int prefectureOf(int place) {
        return placePrefecture[place];
    }

    /**
     * The longest head at an index.
     *
     * @return its end in the upper half and its slot in the lower, or -1
     */
    long headAt(char[] text, int from, int limit) {
        long found = -1;
        if (from + 1 >= limit
                || !starts(text[from], 0)
                || (!starts(text[from + 1], 1) && text[from + 1] != VARIATION_SELECTOR)) {
            return found;
        }
        int h = start(0);
        int end = Math.min(limit, from + LONGEST_HEAD);
        for (int i = from; i < end && Glyphs.name(text[i]); i++) {
            if (text[i] == VARIATION_SELECTOR) {
                i++;
                continue;
            }
            h = step(h, text[i]);
            int slot = i > from && (begin[canon[text[i]]] & LAST) != 0 ? slotOf(finish(h)) : -1;
            if (slot >= 0) {
                int next = i + 1;
                found = (long) (next + 1 < limit && text[next] == VARIATION_SELECTOR ? next + 2 : next) << 32 | slot;
            }
        }
        return found;
    }

    /** Whether a character can be the first (0) or second (1) of a head; most places in a text end here. */
    private boolean starts(char c, int position) {
        return (begin[canon[c]] >>> position & 1) != 0;
    }

    private int slotOf(int hash) {
        int slot = hash & headKeys.length - 1;
        while (heads[slot] != null) {
            if (headKeys[slot] == hash) {
                return slot;
            }
            slot = slot + 1 & headKeys.length - 1;
        }
        return -1;
    }

    /** The head in the lower half of what {@link #headAt} gave. */
    Head head(long found) {
        return heads[(int) found];
    }

    /** The end of the longest town of a place (or of any place, for -1) at an index, or -1. */
    int townAt(char[] text, int from, int limit, int place) {
        HashSet32 set = (place < 0 ? towns : townsOfPlaces).get();
        int h = start(place + 1);
        int found = -1;
        int end = Math.min(limit, from + LONGEST_TOWN);
        for (int i = from; i < end && Glyphs.name(text[i]); i++) {
            if (text[i] == VARIATION_SELECTOR || Words.at(text, i, end, "大字")) {
                i++;
                continue;
            }
            h = step(h, text[i]);
            if (set.contains(finish(h))) {
                found = i + 1;
            }
        }
        return found;
    }

    /** Whether the text between two indexes is exactly the name of a town of any place. */
    boolean isTown(char[] text, int from, int to) {
        int h = start(0);
        for (int i = from; i < to; i++) {
            if (text[i] == VARIATION_SELECTOR || Words.at(text, i, to, "大字")) {
                i++;
                continue;
            }
            h = step(h, text[i]);
        }
        return towns.get().contains(finish(h));
    }

    /** The place of a postal code (as a number up to 9999999), or -1 when it is not assigned. */
    int placeOfCode(int code) {
        return codes.get().place(code);
    }
}
