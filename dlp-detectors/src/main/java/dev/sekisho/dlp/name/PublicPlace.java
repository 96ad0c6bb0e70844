package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;

/** Parks, schools and halls that the model takes for people, as most are called by a surname or a town. */
final class PublicPlace {
    /** What no name ends with. */
    private static final String[] ENDS = {"公園", "神社", "会館", "広場", "団地", "学校", "高校", "大学", "病院", "医院", "保育所", "幼稚園"};

    private PublicPlace() {}

    static boolean is(Candidate c, int start, int end) {
        char[] text = c.text();
        for (String word : ENDS) {
            int from = end - word.length();
            if (from > start && NameChars.matches(text, from, word)) {
                return true;
            }
        }
        return school(c, start, end);
    }

    /** Whether it is the school of a pupil whose name stands before the bracket: 山田翔子（青葉東高）, （青葉高・石川）. */
    private static boolean school(Candidate c, int start, int end) {
        char[] text = c.text();
        return end - start >= 3
                && (text[end - 1] == '高' || text[end - 1] == '大')
                && start - 2 >= c.windowStart()
                && text[start - 1] == '('
                && NameChars.of(text[start - 2]) == NameChars.KANJI
                && end < c.windowEnd()
                && (text[end] == ')' || text[end] == '・');
    }
}
