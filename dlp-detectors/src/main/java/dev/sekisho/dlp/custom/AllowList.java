package dev.sekisho.dlp.custom;

import com.google.re2j.Pattern;
import dev.sekisho.dlp.address.Addresses;
import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Exemptions;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Values that are known to be public: an organisation's own telephone number, mail domain or address. Given to the
 * builder like a detector, it finds nothing itself, and what others find is left out when it is one of these. Immutable
 * and thread-safe.
 *
 * <p>Values are compared without regard to width, case, spaces and signs; addresses by what they denote, so that
 * 丸の内1-2-3 is 丸の内一丁目2番3号; telephone numbers with or without +81.
 */
public final class AllowList implements Detector, Exemptions {
    private static final String COUNTRY = "81";
    /** Domains of two labels below which anyone has their own: exempting one would exempt a whole country's mail. */
    private static final Set<String> PUBLIC_SUFFIXES = Set.of(
            "ac.jp", "ad.jp", "co.jp", "ed.jp", "go.jp", "gr.jp", "lg.jp", "ne.jp", "or.jp", "co.uk", "com.cn",
            "com.tw", "co.kr", "com.au");

    private final String id;
    private final Map<InfoType, Set<String>> values;
    private final Set<String> domains;
    private final Map<InfoType, List<Pattern>> patterns;

    private AllowList(Builder b) {
        this.id = b.id;
        this.values = Map.copyOf(b.values);
        this.domains = Set.copyOf(b.domains);
        this.patterns = Map.copyOf(b.patterns);
    }

    /**
     * Starts an empty list.
     *
     * @param id its id among the detectors: lower-case letters, digits and hyphens, at most 64
     * @return a builder
     * @throws DefinitionException when the id is not of that form
     */
    public static Builder of(String id) {
        Ids.checkDetector(id);
        return new Builder(id);
    }

    @Override
    public boolean exempts(InfoType type, CharSequence value) {
        Set<String> known = values.get(type);
        if (known != null && known.contains(key(type, value))) {
            return true;
        }
        if (type.equals(InfoType.EMAIL_ADDRESS) && !domains.isEmpty() && ownDomain(value)) {
            return true;
        }
        List<Pattern> forms = patterns.get(type);
        return forms != null && forms.stream().anyMatch(form -> form.matches(Fold.fold(value)));
    }

    /** Whether a mail address is of one of the domains or below it. */
    private boolean ownDomain(CharSequence address) {
        String folded = Fold.fold(address).toLowerCase(Locale.ROOT);
        int from = folded.lastIndexOf('@') + 1;
        while (from > 0 && from < folded.length()) {
            if (domains.contains(folded.substring(from))) {
                return true;
            }
            from = folded.indexOf('.', from) + 1;
        }
        return false;
    }

    private static String key(InfoType type, CharSequence value) {
        if (type.equals(InfoType.STREET_ADDRESS)) {
            return Addresses.comparisonKey(value);
        }
        String form = WordForm.lowered(value);
        StringBuilder key = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            byte kind = CharClass.of(form.charAt(i));
            boolean sign = kind == CharClass.SPACE || kind == CharClass.HYPHEN || kind == CharClass.PUNCTUATION;
            boolean kept = type.equals(InfoType.EMAIL_ADDRESS) ? kind != CharClass.SPACE : !sign;
            if (kept) {
                key.append(form.charAt(i));
            }
        }
        boolean abroad = type.equals(InfoType.PHONE_NUMBER) && key.indexOf(COUNTRY) == 0 && key.length() > 10;
        return abroad ? national(key.substring(COUNTRY.length())) : key.toString();
    }

    /** With the zero that is dialled at home, which +81 (0)3 keeps. */
    private static String national(String number) {
        return number.startsWith("0") ? number : "0" + number;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of();
    }

    @Override
    public Triggers triggers() {
        return Triggers.builder().build();
    }

    @Override
    public void examine(Candidate candidate, Detections out) {
        // Nothing triggers it.
    }

    @Override
    public String toString() {
        return "AllowList[" + id + "]";
    }

    /** Builds an {@link AllowList}. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Map<InfoType, Set<String>> values = new HashMap<>();
        private final Set<String> domains = new HashSet<>();
        private final Map<InfoType, List<Pattern>> patterns = new HashMap<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Adds values of an info type.
         *
         * @param type the info type they would be found as
         * @param known the values
         * @return this
         * @throws DefinitionException when a value is blank
         */
        public Builder values(InfoType type, Collection<String> known) {
            Set<String> keys = values.computeIfAbsent(Objects.requireNonNull(type, "type"), t -> new HashSet<>());
            for (String value : known) {
                String key = key(type, value);
                if (key.isEmpty()) {
                    throw new DefinitionException("values", "値が空です", "a value is empty");
                }
                keys.add(key);
            }
            return this;
        }

        /**
         * Adds mail domains; those below them belong to them.
         *
         * @param own the domains, such as {@code example.co.jp}
         * @return this
         * @throws DefinitionException when one is no domain
         */
        public Builder domains(Collection<String> own) {
            for (String domain : own) {
                String folded = Fold.fold(domain).toLowerCase(Locale.ROOT);
                if (PUBLIC_SUFFIXES.contains(folded)) {
                    throw new DefinitionException(
                            "domains", "だれでも登録できる上位のドメインです", "a domain below which anyone may register");
                }
                if (folded.indexOf('.') < 1 || folded.indexOf('@') >= 0 || folded.endsWith(".")) {
                    throw new DefinitionException("domains", "ドメインではありません", "not a domain such as example.co.jp");
                }
                domains.add(folded);
            }
            return this;
        }

        /**
         * Adds a pattern of values.
         *
         * @param type the info type they would be found as
         * @param regex matched against the whole value in half width, in the syntax of RE2
         * @return this
         * @throws DefinitionException when it is not well formed, too large or matches any value
         */
        public Builder pattern(InfoType type, String regex) {
            patterns.computeIfAbsent(Objects.requireNonNull(type, "type"), t -> new ArrayList<>())
                    .add(CompiledPattern.ofValues(regex, "patterns"));
            return this;
        }

        /**
         * Makes the list.
         *
         * @return the list
         */
        public AllowList build() {
            return new AllowList(this);
        }
    }
}
