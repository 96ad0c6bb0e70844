package dev.sekisho.dlp.table;

import java.util.Locale;
import java.util.Set;

/** Keys of a field that is told by another one beside it: {@code {"label": "住所", "value": "…"}}. */
final class LabelledField {
    private static final int LONGEST_LABEL = 24;
    private static final Set<String> LABELS = Set.of(
            "name",
            "label",
            "key",
            "field",
            "title",
            "item",
            "question",
            "attribute",
            "property",
            "column",
            "caption",
            "code",
            "id",
            "k",
            "n",
            "fieldname",
            "field_name",
            "itemname",
            "item_name",
            "labelname",
            "display",
            "displayname",
            "項目",
            "項目名",
            "質問",
            "設問",
            "ラベル",
            "見出し",
            "名称",
            "列名");

    private static final Set<String> VALUES = Set.of(
            "value",
            "values",
            "text",
            "content",
            "answer",
            "answers",
            "val",
            "v",
            "data",
            "string",
            "integer",
            "date",
            "response",
            "body",
            "fieldvalue",
            "field_value",
            "itemvalue",
            "item_value",
            "値",
            "内容",
            "回答",
            "入力値",
            "入力内容");

    private LabelledField() {}

    /** Whether a value is the label of the field beside it. */
    static boolean label(String key, CharSequence value, HeaderWords words) {
        return value.length() > 0
                && value.length() <= LONGEST_LABEL
                && !Chars.digit(value.charAt(0))
                && LABELS.contains(key.toLowerCase(Locale.ROOT))
                && words.match(value.toString()) != null;
    }

    /** Whether a key says no more than that it has the value. */
    static boolean value(String key) {
        return VALUES.contains(key.toLowerCase(Locale.ROOT));
    }
}
