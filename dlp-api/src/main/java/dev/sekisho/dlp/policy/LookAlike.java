package dev.sekisho.dlp.policy;

import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Finds domains that look like trusted ones and are none: other letters of the same shape ({@code hospita1}), a letter
 * more, less or swapped, the trusted name under another suffix ({@code hospital.com} for {@code hospital.jp}) or inside
 * a longer name ({@code hospital.jp.example}, {@code hospital-jp.example}).
 *
 * <p>Immutable. Work is bounded: names have at most 253 letters.
 */
final class LookAlike {
    private static final int MAX_NAME = 253;
    private static final int SHORT_NAME = 5;
    private static final int LONG_NAME = 10;
    /** Second-level labels under which names are registered. */
    private static final List<String> SHARED =
            List.of("ac", "ad", "co", "com", "ed", "go", "gr", "lg", "ne", "or", "org");

    private final Domains trusted;
    private final List<Target> targets;

    /** A trusted domain, its name and what stands behind the name, as shapes. */
    private record Target(String domain, String whole, String name, String suffix) {}

    LookAlike(Collection<String> trusted) {
        this.trusted = Domains.of(trusted);
        List<Target> all = new ArrayList<>();
        for (String domain : trusted) {
            String[] parts = split(domain);
            all.add(new Target(domain, shape(domain), shape(parts[0]), parts[1]));
        }
        this.targets = List.copyOf(all);
    }

    /** Whether a domain in normal form looks like a trusted one without being one. */
    boolean test(String domain) {
        if (domain.isEmpty() || domain.length() > MAX_NAME || trusted.contains(domain)) {
            return false;
        }
        String[] parts = split(domain);
        String whole = shape(domain);
        String name = shape(parts[0]);
        for (Target target : targets) {
            if (like(domain, whole, name, parts[1], target)) {
                return true;
            }
        }
        return false;
    }

    private static boolean like(String domain, String whole, String name, String suffix, Target target) {
        if (domain.startsWith(target.domain() + ".")
                || domain.contains("." + target.domain() + ".")
                || whole.equals(target.whole())
                || holdsAsOneLabel(domain, target.domain())) {
            return true;
        }
        int allowed = allowed(target.name().length());
        return suffix.equals(target.suffix())
                ? distance(name, target.name(), allowed) <= allowed
                : target.name().length() >= SHORT_NAME && name.equals(target.name());
    }

    private static int allowed(int length) {
        return length < SHORT_NAME ? 0 : length < LONG_NAME ? 1 : 2;
    }

    /** {@code hospital-jp.example}: the dots of the trusted domain made hyphens. */
    private static boolean holdsAsOneLabel(String domain, String target) {
        String label = target.replace('.', '-');
        return domain.startsWith(label + ".") || domain.startsWith(label + "-") || domain.contains("." + label + ".");
    }

    /** The name that was registered, and what stands behind it. */
    private static String[] split(String domain) {
        String[] labels = domain.split("\\.", -1);
        int n = labels.length;
        int suffix = n >= 3 && labels[n - 1].length() == 2 && SHARED.contains(labels[n - 2]) ? 2 : 1;
        if (n <= suffix) {
            return new String[] {domain, ""};
        }
        String name = labels[n - suffix - 1];
        return new String[] {name, domain.substring(domain.lastIndexOf(name) + name.length())};
    }

    /** Letters by their shape: equal shapes look alike. */
    static String shape(String domain) {
        String text = Normalizer.normalize(IDN.toUnicode(domain), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != '-') {
                shape.append(Confusables.shape(c));
            }
        }
        return Confusables.pairs(shape.toString());
    }

    /** Letters changed, left out, put in or swapped with their neighbour; more than {@code most} once it is certain. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
