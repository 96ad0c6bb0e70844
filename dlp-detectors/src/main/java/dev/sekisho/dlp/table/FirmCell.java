package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import org.jspecify.annotations.Nullable;

/** A value that names a firm or clinic and says in brackets more about it: 青葉病院（泌尿）. */
final class FirmCell {
    private static final Suffixes NAMES =
            new Suffixes("病院", "医院", "クリニック", "診療所", "株式会社", "有限会社", "合同会社", "(株)", "（株）", "㈱", "薬局", "科", "センター");

    /** What a bracket says that is of the name: where the firm is, or what it was called. */
    private static final String[] OWN = {
        "支店", "本社", "本店", "支社", "営業所", "工場", "店", "旧", "株", "有", "同", "医", "院", "校", "市", "区", "県"
    };

    private FirmCell() {}

    /** Where the name ends. */
    static int end(@Nullable InfoType type, CharSequence value) {
        int length = value.length();
        if (!InfoType.ORGANIZATION_NAME.equals(type) || length < 4) {
            return length;
        }
        char last = value.charAt(length - 1);
        if (last != '）' && last != ')') {
            return length;
        }
        int open = opening(value, length - 1);
        boolean named = open > 1 && NAMES.end(value.subSequence(0, open).toString());
        return named && !own(value.subSequence(open + 1, length - 1).toString()) ? open : length;
    }

    /** Where the bracket opens that a sign closes: the first in 青葉病院（循環器（不整脈））. */
    private static int opening(CharSequence value, int close) {
        int depth = 1;
        int open = close;
        while (open > 0 && depth > 0) {
            open--;
            char c = value.charAt(open);
            depth += c == '）' || c == ')' ? 1 : c == '（' || c == '(' ? -1 : 0;
        }
        return open;
    }

    private static boolean own(String remark) {
        for (String word : OWN) {
            if (remark.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
