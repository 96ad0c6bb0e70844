package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;

/** Finds national phone numbers: mobile, IP and free numbers and fixed lines, with or without separators. */
final class PhoneDetector implements Detector {
    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, 9)
            .labels(
                    InfoType.PHONE_NUMBER,
                    "電話番号",
                    "電話",
                    "TEL",
                    "Tel",
                    "tel",
                    "携帯",
                    "携帯番号",
                    "携帯電話",
                    "自宅TEL",
                    "FAX",
                    "Fax",
                    "連絡先",
                    "phone",
                    "Phone",
                    "mobile")
            .negatives(InfoType.PHONE_NUMBER, "円", "¥", "伝票", "注文", "受注", "発注", "品番", "型番", "追跡", "お問い合わせ番号", "シリアル")
            .columns(InfoType.PHONE_NUMBER)
            .build();

    @Override
    public String id() {
        return "jp-phone-number";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.PHONE_NUMBER);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        int first = c.start();
        while (first < c.end() && !digit(text[first])) {
            first++;
        }
        if (c.end() - first < 9 || text[first] != '0' || text[first + 1] == '0' || glued(c, first)) {
            return;
        }
        int last = first;
        int digits = 0;
        int group = 0;
        int separators = 0;
        int wanted = "56789".indexOf(text[first + 1]) >= 0 && text[first + 2] == '0' ? 11 : 10;
        for (int i = first; i < c.end() && digits < wanted; i++) {
            if (digit(text[i])) {
                digits++;
                group = i > first && digit(text[i - 1]) ? group + 1 : 1;
                last = i + 1;
            } else {
                separators++;
            }
        }
        if (digits == wanted && !continued(c, last) && (separators == 0 || group == 4 || text[first + 1] == '1')) {
            int start = first > c.windowStart() && text[first - 1] == '(' && separators > 0 ? first - 1 : first;
            report(c, start, last, separators > 0, wanted == 11, out);
        }
    }

    private static void report(Candidate c, int start, int end, boolean separated, boolean mobile, Detections out) {
        if (c.column() == InfoType.PHONE_NUMBER) {
            out.add(InfoType.PHONE_NUMBER, start, end, Likelihood.VERY_LIKELY, Evidence.SHAPE, Evidence.COLUMN_HEADER);
        } else if (c.labelled(InfoType.PHONE_NUMBER)) {
            out.add(InfoType.PHONE_NUMBER, start, end, Likelihood.VERY_LIKELY, Evidence.SHAPE, Evidence.LABEL);
        } else if (c.contradicted(InfoType.PHONE_NUMBER)) {
            out.add(InfoType.PHONE_NUMBER, start, end, Likelihood.UNLIKELY, Evidence.SHAPE, Evidence.NEGATIVE_CONTEXT);
        } else {
            Likelihood likelihood = separated || mobile ? Likelihood.LIKELY : Likelihood.UNLIKELY;
            out.add(InfoType.PHONE_NUMBER, start, end, likelihood, Evidence.SHAPE);
        }
    }

    private static boolean glued(Candidate c, int first) {
        if (first == c.windowStart()) {
            return false;
        }
        char before = c.text()[first - 1];
        boolean letter = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
        return digit(before) || "-_.+/".indexOf(before) >= 0 || (letter && !c.labelled(InfoType.PHONE_NUMBER));
    }

    private static boolean continued(Candidate c, int end) {
        char[] text = c.text();
        if (end >= c.windowEnd()) {
            return false;
        }
        boolean hyphen = text[end] == '-' && end + 1 < c.windowEnd() && digit(text[end + 1]);
        return digit(text[end]) || text[end] == '_' || hyphen;
    }

    private static boolean digit(char ch) {
        return ch >= '0' && ch <= '9';
    }
}
