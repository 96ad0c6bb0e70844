package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.Words;
import java.util.Set;

/**
 * Finds mail addresses around an at sign or what is written for one: taro@example.com, taro[at]example.com. Dots may
 * stand anywhere in the local part, as old carrier addresses have them (facts/IDENTIFIERS.md 6.5).
 */
final class EmailDetector implements Detector {
    private static final int LOCAL_LIMIT = 64;
    private static final int DOMAIN_LIMIT = 253;
    /** Schemes of addresses at which sources are kept, where an account stands before the host: ssh://hg@…. */
    private static final Words SOURCES = Words.of("ssh", "git", "svn", "hg", "sftp");

    private static final int LONGEST_SOURCE = 8;

    /** What is written for an at sign against collectors. */
    private static final String[] SIGNS = {
        "@",
        "[at]",
        "(at)",
        "{at}",
        "<at>",
        "#at#",
        "[AT]",
        "(AT)",
        "[@]",
        "(@)",
        "[アット]",
        "(アット)",
        "アットマーク",
        "(アットマーク)",
        "【at】",
        "【アット】",
        "(あっと)",
        "[あっと]",
        "★",
        "_at_",
        "(a)",
        "◎",
        "☆",
        "■",
        "●",
        "◆"
    };

    /** Signs that stand in other text too: the text has to say what they are written for, or a label does. */
    private static final String MARKS = "★◎☆■●◆";

    /** What announces addresses, among other things, so that it is no label of them alone. */
    private static final String[] ANNOUNCED = {"連絡先", "問い合わせ", "問合せ", "宛先", "返事", "返信", "送信先"};

    private static final int ANNOUNCED_REACH = 12;

    private static final Words DOTS =
            Words.of(" [dot] ", " (dot) ", "[dot]", "(dot)", "{dot}", "[DOT]", "(DOT)", "[.]", "(.)");
    private static final int EXPLAINED = 40;
    private static final int LEAST_PHONE = 10;

    private final Triggers triggers = Triggers.builder()
            .literals(SIGNS)
            .labels(
                    InfoType.EMAIL_ADDRESS,
                    "メールアドレス",
                    "メール",
                    "Eメール",
                    "電子メール",
                    "E-mail",
                    "Email",
                    "email",
                    "mail",
                    "MAIL")
            .columns(InfoType.EMAIL_ADDRESS)
            .build();

    @Override
    public String id() {
        return "email-address";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.EMAIL_ADDRESS);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        int from = Math.max(c.windowStart(), c.start() - DOMAIN_LIMIT);
        if (c.column() == null && text[c.start()] != '@') {
            if (c.labelled(InfoType.EMAIL_ADDRESS) ? !within(c) : sure(c)) {
                around(c, c.start(), c.end(), from, out);
            }
            return;
        }
        for (int at = c.start(); at < c.end(); at++) {
            if (text[at] == '@') {
                around(c, at, at + 1, from, out);
            }
        }
    }

    /** Whether a longer sign is written here, which comes by itself: アットマーク in brackets. */
    private static boolean within(Candidate c) {
        char[] text = c.text();
        boolean opened = c.start() > c.windowStart() && "[({".indexOf(text[c.start() - 1]) >= 0;
        return opened && c.end() < c.windowEnd() && "])}".indexOf(text[c.end()]) >= 0;
    }

    /** Whether a sign needs no label: it is written for nothing else, or the text behind it says what it is for. */
    private static boolean sure(Candidate c) {
        char[] text = c.text();
        char first = text[c.start()];
        if (first == '_' || (c.end() - c.start() == 3 && text[c.start() + 1] == 'a')) {
            // _at_ and (a), which number the points of a list, too
            return c.start() > c.windowStart()
                    && local(text[c.start() - 1])
                    && announced(text, localStart(text, c.start(), c.windowStart()), c.windowStart());
        }
        if (MARKS.indexOf(first) < 0) {
            return !within(c);
        }
        if (announced(text, localStart(text, c.start(), c.windowStart()), c.windowStart())) {
            return true;
        }
        for (int i = c.end(); i + 2 < Math.min(c.windowEnd(), c.end() + DOMAIN_LIMIT); i++) {
            if (text[i] == first) {
                return "をは→=".indexOf(text[i + 1]) >= 0 && explained(text, i + 2, c.windowEnd());
            }
        }
        return false;
    }

    /** Whether a word that announces addresses ends a little before one. */
    private static boolean announced(char[] text, int start, int windowStart) {
        int from = Math.max(windowStart, start - ANNOUNCED_REACH);
        String before = new String(text, from, start - from);
        for (String word : ANNOUNCED) {
            int at = before.lastIndexOf(word);
            if (at >= 0 && before.indexOf('\n', at) < 0 && before.indexOf('。', at) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether addresses are announced before one with blanks around its sign. */
    private static boolean announcedApart(Candidate c, int at) {
        return announced(c.text(), localStart(c.text(), at, c.windowStart()), c.windowStart());
    }

    private static int localStart(char[] text, int at, int from) {
        return Run.start(text, Math.max(from, at - LOCAL_LIMIT - 1), at, EmailDetector::local);
    }

    private static boolean explained(char[] text, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + EXPLAINED); i++) {
            if (text[i] == '@') {
                return true;
            }
        }
        return false;
    }

    /** Behind the dots that lead from a label to its value, which no address has one after another. */
    private static int afterLeader(char[] text, int start, int at) {
        for (int i = at - 1; i > start + 1; i--) {
            if (text[i] == '.' && text[i - 1] == '.' && text[i - 2] == '.') {
                return i;
            }
        }
        return start;
    }

    /** Reads around an at sign, or what is written for one against collectors: [at], (at), ★. */
    private static void around(Candidate c, int at, int signEnd, int from, Detections out) {
        int behind = signEnd;
        char[] text = c.text();
        boolean apart = at > from
                && text[at - 1] == ' '
                && behind < c.windowEnd()
                && text[behind] == ' '
                && (text[at] != '@' || c.labelled(InfoType.EMAIL_ADDRESS) || announcedApart(c, at - 1));
        if (apart) {
            around(c, at - 1, behind + 1, from, out);
            return;
        }
        boolean loose =
                behind < c.windowEnd() && text[behind] == ' ' && text[at] == '@' && c.labelled(InfoType.EMAIL_ADDRESS);
        behind += loose ? 1 : 0; // taro@ example.jp
        int start = localStart(text, at, from);
        while (start < at && text[start] == '\'') {
            // A quote of the text around it, as in 'a@example.jp'.
            start++;
        }
        boolean inColumn = InfoType.EMAIL_ADDRESS.equals(c.column());
        boolean all = inColumn && start == c.windowStart();
        // What parts a key from its value is not part of the address: mail=taro@example.jp.
        for (int i = at - 1; i > start && !all; i--) {
            if (text[i - 1] == '=' && i < at) {
                start = i;
                break;
            }
        }
        start = afterMarks(text, start, at);
        start = afterPhone(text, start, at);
        start = afterLeader(text, start, at);
        start = Run.end(text, start, at, '.');
        int end = domainEnd(text, behind, Math.min(c.windowEnd(), behind + DOMAIN_LIMIT));
        if (start == at || at - start > LOCAL_LIMIT || end < 0) {
            return;
        }
        Evidence example = ReservedDomains.is(text, behind, end) ? Evidence.PLACEHOLDER : Evidence.SHAPE;
        if (inColumn || c.labelled(InfoType.EMAIL_ADDRESS)) {
            Evidence basis = inColumn ? c.columnEvidence() : Evidence.LABEL;
            out.add(InfoType.EMAIL_ADDRESS, start, end, Likelihood.VERY_LIKELY, Evidence.SHAPE, basis, example);
        } else {
            out.add(InfoType.EMAIL_ADDRESS, start, end, Likelihood.LIKELY, Evidence.SHAPE, example);
        }
    }

    /** Returns the end of the longest domain whose last label is 2 to 24 letters, or -1. */
    private static int domainEnd(char[] text, int start, int limit) {
        int end = -1;
        int label = start;
        boolean letters = true;
        for (int i = start; i <= limit; i++) {
            char ch = i < limit ? text[i] : ' ';
            if (letter(ch) || digit(ch) || ch == '-') {
                letters &= letter(ch);
                continue;
            }
            if (i == label || text[label] == '-' || text[i - 1] == '-') {
                return end;
            }
            if (label > start && letters && i - label >= 2 && i - label <= 24) {
                end = i;
            }
            int dot = ch == '.' ? 1 : dot(text, i, limit);
            if (dot == 0) {
                return end;
            }
            label = i + dot;
            i = label - 1;
            letters = true;
        }
        return end;
    }

    /** Behind the strokes of a scheme and the marks that set an account in other letters: mailto://taro@…, `@…. */
    private static int afterMarks(char[] text, int from, int at) {
        boolean web = at - from > 2 && text[from] == '/' && text[from + 1] == '/' && from > 0 && text[from - 1] == ':';
        if (web) {
            return SOURCES.before(text, Math.max(0, from - LONGEST_SOURCE), from - 1) == null
                    ? Run.end(text, from, at, '/')
                    : at;
        }
        return Run.end(text, from, at, '`');
    }

    /** Where the address begins behind a telephone number that a stroke parts from it: 03-1234-5678/taro@example.jp. */
    private static int afterPhone(char[] text, int from, int at) {
        int digits = 0;
        int i = from;
        while (i < at && (digit(text[i]) || text[i] == '-' || text[i] == '.' || text[i] == '_')) {
            digits += digit(text[i]) ? 1 : 0;
            i++;
        }
        boolean parted = i + 1 < at && (text[i] == '/' || text[i] == '|') && text[from] == '0';
        return parted && digits >= LEAST_PHONE ? i + 1 : from;
    }

    /** How many characters are written for a dot here. */
    private static int dot(char[] text, int at, int limit) {
        String dot = DOTS.at(text, at, limit);
        return dot == null ? 0 : dot.length();
    }

    private static boolean local(char ch) {
        return letter(ch) || digit(ch) || ".!#$%&'*+/=?^_`{|}~-".indexOf(ch) >= 0;
    }

    private static boolean letter(char ch) {
        return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z');
    }

    private static boolean digit(char ch) {
        return ch >= '0' && ch <= '9';
    }
}
