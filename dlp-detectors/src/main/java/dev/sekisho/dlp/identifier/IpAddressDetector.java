package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds IP addresses, 203.0.113.5 and 2001:db8::1. They are personal only together with a person, so without a label
 * they are no more than possible, and private, local and documentation addresses less. Immutable and thread-safe.
 */
final class IpAddressDetector implements Detector {
    private static final InfoType TYPE = InfoType.IP_ADDRESS;

    /** Shorter ones, such as 1.1.1.1, are nobody's and mostly versions. */
    private static final int LEAST_DIGITS = 6;

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, LEAST_DIGITS)
            .literals(
                    "::", "2001:", "2400:", "2401:", "2402:", "2403:", "2404:", "2405:", "2406:", "2407:", "2408:",
                    "2409:", "240a:", "240b:", "240d:", "240f:", "2606:", "2a00:", "2a02:", "fe80:")
            .labels(TYPE, "IPアドレス", "IP address", "接続元IP", "送信元IP", "クライアントIP", "remote addr", "IPv4", "IPv6")
            .negatives(TYPE, "バージョン", "version", "ver", "第", "v")
            .columns(TYPE)
            .build();

    @Override
    public String id() {
        return "ip-address";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TYPE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        if (c.run() == null && c.column() == null) {
            six(c, out);
            return;
        }
        int start = c.column() == null ? c.start() : Forms.first(text, c.start(), c.end());
        // A dot must follow within three digits.
        if (start < 0 || !dotted(text, start, c.windowEnd())) {
            return;
        }
        int end = IpAddresses.four(text, start, c.windowEnd());
        if (end > 0 && !preceded(text, start, c.windowStart())) {
            int kind = IpAddresses.octets(text, start, end);
            report(c, start, end, IpAddresses.publicFour(kind), out);
        }
    }

    private static boolean dotted(char[] text, int start, int limit) {
        int i = Run.end(text, start, Math.min(limit, start + 4), CharClass.DIGIT);
        return i < limit && text[i] == '.';
    }

    private static void six(Candidate c, Detections out) {
        char[] text = c.text();
        int start = Run.start(text, c.windowStart(), c.start(), IpAddresses::sixSign);
        int end = Run.end(text, c.end(), c.windowEnd(), IpAddresses::sixSign);
        boolean first = IpAddresses.firstMark(text, start, c.start());
        if (first && !preceded(text, start, c.windowStart()) && IpAddresses.six(text, start, end)) {
            report(c, start, end, IpAddresses.publicSix(text, start), out);
        }
    }

    private static void report(Candidate c, int start, int end, boolean outside, Detections out) {
        boolean announced = c.column() != null || c.labelled(TYPE);
        if (c.column() == null && !announced && c.contradicted(TYPE)) {
            return;
        }
        Likelihood level = announced
                ? (outside ? Likelihood.LIKELY : Likelihood.POSSIBLE)
                : outside ? Likelihood.POSSIBLE : Likelihood.UNLIKELY;
        Evidence basis = c.column() != null ? c.columnEvidence() : announced ? Evidence.LABEL : Evidence.SHAPE;
        out.add(TYPE, start, end, level, basis, Evidence.SHAPE);
    }

    private static boolean preceded(char[] text, int start, int windowStart) {
        if (start == windowStart) {
            return false;
        }
        char before = text[start - 1];
        byte kind = CharClass.of(before);
        return kind == CharClass.LATIN || kind == CharClass.DIGIT || "._-第".indexOf(before) >= 0;
    }
}
