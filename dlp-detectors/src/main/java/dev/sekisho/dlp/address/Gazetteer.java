package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final int LONGEST_TOWN = 20;
    /** So many sections are read when the first text comes. */
    private static final int AT_ONCE = 3;

    private final Variants variants;
    private final Words shortPrefectures;
    private final HeadIndex heads;
    private final int[] placePrefecture;
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
        variants = new Variants(new String(section(in), StandardCharsets.UTF_16BE));
        String[] prefectures = new String(section(in), StandardCharsets.UTF_8).split(" ");
        shortPrefectures = shortened(prefectures);
        PlaceNames places = new PlaceNames(section(in));
        placePrefecture = places.prefectures;
        heads = new HeadIndex(variants, places.ids.size() + prefectures.length);
        for (Map.Entry<String, int[]> named : places.ids.entrySet()) {
            Head.Kind kind = places.kinds.getOrDefault(named.getKey(), Head.Kind.PLACE);
            heads.add(named.getKey(), head(kind, named.getValue()));
        }
        for (int i = 0; i < prefectures.length; i++) {
            heads.add(prefectures[i], new Head(Head.Kind.PREFECTURE, i, new int[0]));
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

    private static Words shortened(String[] prefectures) {
        String[] names = new String[prefectures.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = prefectures[i].substring(0, prefectures[i].length() - 1);
        }
        return Words.of(names);
    }

    private static byte[] section(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private Head head(Head.Kind kind, int[] places) {
        int prefecture = placePrefecture[places[0]];
        for (int id : places) {
            prefecture = placePrefecture[id] == prefecture ? prefecture : -1;
        }
        return new Head(kind, prefecture, places);
    }

    /** Whether the text between two indexes is a prefecture without its 都, 府 or 県. */
    boolean shortPrefecture(char[] text, int from, int to) {
        String name = shortPrefectures.at(text, from, to);
        return name != null && name.length() == to - from;
    }

    /** The character that stands for all its variants in the look-ups. */
    char canonical(char c) {
        return variants.canonical(c);
    }

    /** All names that can start an address, with the variants of their characters, for the triggers. */
    String[] headNames() {
        return heads.spellings();
    }

    /**
     * The longest head at an index.
     *
     * @return its end in the upper half and its slot in the lower, or -1
     */
    long headAt(char[] text, int from, int limit) {
        return heads.at(text, from, limit);
    }

    /** The head in the lower half of what {@link #headAt} gave. */
    Head head(long found) {
        return heads.get(found);
    }

    /** The prefecture of a place. */
    int prefectureOf(int place) {
        return placePrefecture[place];
    }

    /** The end of the longest town of a place (or of any place, for -1) at an index, or -1. */
    int townAt(char[] text, int from, int limit, int place) {
        HashSet32 set = (place < 0 ? towns : townsOfPlaces).get();
        int h = Variants.start(place + 1);
        int found = -1;
        int end = Math.min(limit, from + LONGEST_TOWN);
        for (int i = from; i < end && Glyphs.name(text[i]); i++) {
            if (text[i] == Variants.VARIATION_SELECTOR || Words.at(text, i, end, "大字")) {
                i++;
                continue;
            }
            h = variants.step(h, text[i]);
            if (set.contains(Variants.finish(h))) {
                found = i + 1;
            }
        }
        return found;
    }

    /** Whether the text between two indexes is exactly the name of a town of any place. */
    boolean isTown(char[] text, int from, int to) {
        int h = Variants.start(0);
        for (int i = from; i < to; i++) {
            if (text[i] == Variants.VARIATION_SELECTOR || Words.at(text, i, to, "大字")) {
                i++;
                continue;
            }
            h = variants.step(h, text[i]);
        }
        return towns.get().contains(Variants.finish(h));
    }

    /** The place of a postal code (as a number up to 9999999), or -1 when it is not assigned. */
    int placeOfCode(int code) {
        return codes.get().place(code);
    }
}
