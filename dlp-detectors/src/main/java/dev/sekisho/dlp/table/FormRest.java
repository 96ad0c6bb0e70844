package dev.sekisho.dlp.table;

import dev.sekisho.dlp.address.Addresses;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.text.Fold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rest of a form's value, in the line below: 住所：東京都新宿区 above 西新宿2-8-1. Values but addresses are indented there, as
 * a line of another kind may follow.
 */
final class FormRest {
    private static final int LONGEST = 40;
    private static final int LONGEST_BLANKS = 40;

    private static final String HOUSE_ENDS = "号階室Ｆ";
    private static final String JOINTS = "-ー番地号丁目";

    private static final List<String> BUILDINGS =
            List.of("マンション", "ビル", "ハイツ", "コーポ", "アパート", "レジデンス", "ハイム", "メゾン", "タワー", "荘", "号室", "号棟");

    private final ColumnTypes types;
    private final FormLine below;
    private @Nullable PlacedText value;

    FormRest(ColumnTypes types) {
        this.types = types;
        this.below = new FormLine(types.headers());
    }

    /** Where the line after the rest begins, or -1 when the value does not go on. */
    int end(Window w, FormLine line) {
        Heading heading = line.heading();
        InfoType type = heading == null || heading.part() != NamePart.WHOLE ? null : heading.type();
        int next = line.next();
        boolean last = next < w.length() && w.afterBreak(w.lineEnd(line.valueEnd())) == next;
        boolean address = InfoType.STREET_ADDRESS.equals(type);
        if (type == null || InfoType.PERSON_NAME.equals(type) || !last || !(address || Chars.blank(w.at(next)))) {
            return -1;
        }
        int end = w.lineEnd(next);
        int from = w.skipBlank(next, end);
        int to = end;
        while (to > from && Chars.space(w.at(to - 1))) {
            to--;
        }
        if (to == from || to - from > LONGEST || below.read(w, next, true) || labelled(w, from, to)) {
            return -1;
        }
        if (!Character.isLetterOrDigit(w.at(from)) && to - from == 1) {
            return -1;
        }
        String first = w.text(line.valueStart(), line.valueEnd());
        String second = w.text(from, to);
        if (address
                ? !address(first, second)
                        || !(Chars.blank(w.at(next)) || Addresses.building(second) || numbered(Fold.fold(second)))
                : !Wrapped.one(types, type, List.of(first, second))) {
            return -1;
        }
        value = Folded.join(w, line.valueStart(), to, LONGEST_BLANKS);
        return w.afterBreak(end);
    }

    /** The whole value that was found last. */
    PlacedText value() {
        if (value == null) {
            throw new IllegalStateException("no value goes on");
        }
        return value;
    }

    private static boolean labelled(Window w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (":：=＝@".indexOf(w.at(i)) >= 0) {
                return w.at(i) != '@';
            }
        }
        return false;
    }

    /** Whether an address goes on: with the number of the house, or with the building behind it. */
    private static boolean address(String first, String second) {
        char last = first.charAt(first.length() - 1);
        boolean numbered = Chars.digit(last) || "号地番目".indexOf(last) >= 0;
        if (ValueKinds.strict(second) != null) {
            return false;
        }
        if (!numbered || last == '目' || last == '-') {
            return Chars.digitIn(second);
        }
        return HOUSE_ENDS.indexOf(second.charAt(second.length() - 1)) >= 0
                || building(second)
                || Addresses.building(second);
    }

    private static boolean building(String text) {
        for (String word : BUILDINGS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether numbers end it that are joined by hyphens, or by 番 and 号, behind a name: 西新宿2-8-1. */
    private static boolean numbered(String text) {
        int i = text.length();
        int joints = 0;
        while (i > 0 && (Chars.digit(text.charAt(i - 1)) || JOINTS.indexOf(text.charAt(i - 1)) >= 0)) {
            joints += Chars.digit(text.charAt(i - 1)) ? 0 : 1;
            i--;
        }
        return joints > 0 && i > 0 && i < text.length() && Chars.kanji(text.charAt(0));
    }
}
