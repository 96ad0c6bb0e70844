package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was looked for beyond what is always looked for. Facts say "none found" only of what is in here; of anything
 * else another policy may ask, they cannot know. Immutable.
 *
 * @param keywords the keyword lists, each as {@code name=digest} of its words
 * @param namePatterns the patterns for file names
 * @param infoTypes the ids of the info types of users' detectors
 */
public record Asked(Set<String> keywords, Set<String> namePatterns, Set<String> infoTypes) {

    /** Everything: facts that were made up for a policy answer all that it asks. */
    public static final Asked EVERYTHING = new Asked(Set.of("*"), Set.of("*"), Set.of("*"));

    /** Nothing: a record of a time when this was not recorded. */
    public static final Asked NOTHING = new Asked(Set.of(), Set.of(), Set.of());

    /**
     * Copies the sets.
     *
     * @param keywords the keyword lists
     * @param namePatterns the patterns for file names
     * @param infoTypes the info types of users' detectors
     */
    public Asked {
        keywords = Collections.unmodifiableSet(new TreeSet<>(keywords));
        namePatterns = Collections.unmodifiableSet(new TreeSet<>(namePatterns));
        infoTypes = Collections.unmodifiableSet(new TreeSet<>(infoTypes));
    }

    static Asked of(Collection<KeywordList> keywords, Set<String> namePatterns, Collection<InfoType> detected) {
        Set<String> lists = new TreeSet<>();
        keywords.forEach(list -> lists.add(name(list)));
        Set<String> types = new TreeSet<>();
        detected.stream().filter(Asked::further).forEach(type -> types.add(type.id()));
        return new Asked(lists, namePatterns, types);
    }

    /** A list by its name and what it looks for: the same name with other words is another question. */
    static String name(KeywordList list) {
        StringBuilder text = new StringBuilder();
        list.words().forEach(word -> text.append('+').append(word).append('\n'));
        list.exclusions().forEach(word -> text.append('-').append(word).append('\n'));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return list.name() + "=" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean further(InfoType type) {
        return InfoType.of(type.id()) == null;
    }

    boolean keywords(String nameAndDigest) {
        return equals(EVERYTHING) || keywords.contains(nameAndDigest);
    }

    boolean names(Collection<String> patterns) {
        return equals(EVERYTHING) || namePatterns.containsAll(patterns);
    }

    /** Those of users' detectors have to be in here; the built-in ones are always looked for. */
    boolean types(Collection<InfoType> types) {
        if (equals(EVERYTHING)) {
            return true;
        }
        for (InfoType type : types) {
            if (further(type) && !infoTypes.contains(type.id())) {
                return false;
            }
        }
        return true;
    }

    /** As the member of a record. */
    List<List<String>> toLists() {
        return List.of(List.copyOf(keywords), List.copyOf(namePatterns), List.copyOf(infoTypes));
    }
}
