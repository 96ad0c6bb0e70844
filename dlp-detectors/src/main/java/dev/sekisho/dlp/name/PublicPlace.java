package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.Words;

/** Parks, schools, halls and governments that the model takes for people, as most are called by a surname or a town. */
final class PublicPlace {
    /** What no name ends with. */
    private static final Words ENDS = Words.of(
            "公園", "神社", "会館", "広場", "団地", "学校", "高校", "大学", "病院", "医院", "保育所", "幼稚園", "文庫", "商事", "物産", "興業", "青果",
            "水産", "建設", "産業", "運輸", "食品", "商会", "商店", "銀行", "信金", "製作所", "工務店", "不動産");

    /** What stands before 立 in what no name holds: 市立, 県立. */
    private static final String FOUNDERS = "市町村県都府道区国私";

    /** What follows the name of a school or choir and not that of a person. */
    private static final Words FOLLOWING = Words.of(
            "女子高", "女子中", "女子大", "男子高", "高校", "高等学校", "中学", "小学", "工業高", "商業高", "農業高", "大学", "学園", "学院", "幼稚園", "保育園",
            "町内会", "自治会", "商店街", "幕府", "合唱団", "合唱部", "少年少女", "混声", "女声", "男声", "吹奏楽", "管弦楽");

    /**
     * What makes a branch, a government or an election of a town of what stands before it; the head of a branch is
     * called by his name.
     */
    private static final Words BRANCHES =
            Words.of("支社", "支店", "営業所", "出張所", "支部", "内閣", "政権", "町長選", "市長選", "村長選", "区長選", "市議選", "町議選");

    /** What makes an office of it, which a name may stand before: 支部長, 内閣総理大臣, 内閣官房長官. */
    private static final String OFFICES = "長総官府法";

    private PublicPlace() {}

    static boolean is(Candidate c, int start, int end) {
        char[] text = c.text();
        return ENDS.before(text, start + 1, end) != null
                || founded(text, start, end)
                || follows(text, end, c.windowEnd())
                || school(c, start, end);
    }

    private static boolean founded(char[] text, int start, int end) {
        for (int i = start + 1; i + 2 <= end; i++) {
            if (text[i + 1] == '立' && FOUNDERS.indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(char[] text, int end, int limit) {
        String branch = BRANCHES.at(text, end, limit);
        int after = branch == null ? limit : end + branch.length();
        return FOLLOWING.at(text, end, limit) != null
                || (branch != null && (after == limit || OFFICES.indexOf(text[after]) < 0))
                || (end + 3 <= limit
                        && text[end] == '第'
                        && (text[end + 2] == '中' || text[end + 2] == '小' || text[end + 2] == '高'));
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
