package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.text.CharBits;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a cell decides how the detectors of its column judge it. Two cells of one column with the same key get the
 * same judgement: telephone numbers that differ only behind the digits that tell their kind, addresses that differ only
 * in the numbers of houses, names of plain letters. For other cells the key is the cell itself.
 */
enum CellForm {
    NAME("jp-person-name") {
        @Override
        int key(char[] cell, int size, char[] key) {
            int spaces = 0;
            for (int i = 0; i < size; i++) {
                char c = cell[i];
                if (c == ' ' || c == '\u3000') {
                    spaces++;
                } else if ((!kanji(c) && !kana(c)) || (i > 0 && TITLE_LETTERS.has(c))) {
                    return NONE;
                }
            }
            boolean plain = size > 0 && size <= LONGEST_NAME && spaces <= 1 && !TITLE_ENDS.has(cell[size - 1]);
            return plain ? 0 : NONE;
        }
    },
    PHONE("jp-phone-number") {
        @Override
        int key(char[] cell, int size, char[] key) {
            int digits = 0;
            for (int i = 0; i < size; i++) {
                char c = cell[i];
                if (digit(c)) {
                    key[i] = ++digits > 4 ? '9' : c;
                } else if (c == '-') {
                    key[i] = c;
                } else {
                    return NONE;
                }
            }
            return size <= LONGEST_PHONE ? size : NONE;
        }
    },
    ADDRESS("jp-street-address") {
        @Override
        int key(char[] cell, int size, char[] key) {
            if (size == 0 || !kanji(cell[0])) {
                return NONE;
            }
            int length = 0;
            boolean numbered = false;
            for (int i = 0; i < size; i++) {
                if (digit(cell[i])) {
                    int end = numberEnd(cell, i, size);
                    if (end < 0 || !(numbered || end == size || "-丁番".indexOf(cell[end]) >= 0)) {
                        return NONE;
                    }
                    numbered = true;
                    i = end - 1;
                    key[length++] = '9';
                } else {
                    key[length++] = cell[i];
                }
            }
            return length;
        }
    },
    MAIL("email-address") {
        @Override
        int key(char[] cell, int size, char[] key) {
            int at = 0;
            while (at < size && (letter(cell[at]) || digit(cell[at]) || (at > 0 && "._-+".indexOf(cell[at]) >= 0))) {
                at++;
            }
            if (at == 0 || at == size || cell[at] != '@') {
                return NONE;
            }
            System.arraycopy(cell, at, key, 0, size - at);
            return size - at;
        }
    },
    OTHER("") {
        @Override
        int key(char[] cell, int size, char[] key) {
            System.arraycopy(cell, 0, key, 0, size);
            return size;
        }
    };

    /** Longer cells are not compared, but examined. */
    static final int LONGEST = 48;

    /** There is no key: the cell has to be examined. */
    static final int NONE = -1;

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_PHONE = 16;
    /** How titles that may follow a name end. */
    private static final CharBits TITLE_ENDS = CharBits.of("様まん氏殿生君師長授中印㊞");
    /** Of these every title has one that stands before a name, behind its first letter. */
    private static final CharBits TITLE_LETTERS = CharBits.of("長役事表員人授師教頭職司任士者裁");

    private static final Map<InfoType, CellForm> BY_TYPE = Map.of(
            InfoType.PERSON_NAME, NAME,
            InfoType.PHONE_NUMBER, PHONE,
            InfoType.STREET_ADDRESS, ADDRESS,
            InfoType.EMAIL_ADDRESS, MAIL);

    private final String detector;

    CellForm(String detector) {
        this.detector = detector;
    }

    /** Puts what decides into an array of {@link #LONGEST} characters; gives its length, or {@link #NONE}. */
    abstract int key(char[] cell, int size, char[] key);

    /** The form of a column's cells. Only the detectors named here are known to go by it. */
    static CellForm of(@Nullable InfoType type, Scanner scanner) {
        CellForm form = type == null ? OTHER : BY_TYPE.getOrDefault(type, OTHER);
        int[] detectors = form == OTHER || type == null ? new int[0] : scanner.forColumn(type);
        boolean known =
                detectors.length == 1 && scanner.detector(detectors[0]).id().equals(form.detector);
        return known ? form : OTHER;
    }

    /** The end of a number of one to three digits without a leading zero, else -1. */
    private static int numberEnd(char[] cell, int from, int size) {
        int i = from;
        while (i < size && digit(cell[i])) {
            i++;
        }
        return cell[from] == '0' || i - from > 3 ? -1 : i;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean kanji(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff');
    }

    private static boolean kana(char c) {
        return (c >= 'ぁ' && c <= 'ん') || (c >= 'ァ' && c <= 'ヶ') || c == 'ー' || c == '々';
    }
}
