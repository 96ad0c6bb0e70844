package dev.sekisho.dlp.text;

/**
 * Folds characters one to one: an index in folded text is an index in the original.
 *
 * <p>Full-width ASCII becomes ASCII, half-width katakana becomes katakana (voiced marks stay apart, as {@code ゛} and
 * {@code ゜}), the spaces become {@code ' '}, the hyphens {@code '-'}, {@code ～} and {@code 〜} become {@code '~'},
 * {@code ￥} becomes {@code ¥}, radicals and compatibility forms the Han characters that they stand for, and digits of
 * other scripts ASCII. Tabs and line ends stay, letters keep their case, and {@code ー} stays: it is a hyphen between
 * digits only, which the detectors decide (facts/IDENTIFIERS.md 1).
 */
public final class Fold {
    private static final String HALF_WIDTH = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    /** Radicals of the supplement, each before the letter that it is printed for. */
    private static final String RADICALS = "⺎兀⺒巳⺓幺⺠民⺩王⺫目⻁虎⻄西⻆角⻑長⻘青⻝食⻞食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⺟母⻳龟";
    /**
     * What the radicals from U+2F00 on stand for in Unicode's NFKC: asking it loads classes and files at every start.
     */
    private static final String KANGXI = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手"
            + "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
            + "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
            + "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
    /**
     * The same of the compatibility forms from U+F900 on, which printers of PDF leave in place of what they look like.
     */
    private static final String COMPATIBILITY = "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄"
            + "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵"
            + "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"
            + "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺"
            + "切度拓糖宅洞暴輻行降見廓兀嗀\uFA0E\uFA0F塚\uFA11晴\uFA13\uFA14凞猪益礼神祥福靖精羽\uFA1F蘒\uFA21諸\uFA23\uFA24逸都\uFA27\uFA28\uFA29飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
            + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵\uFA6C舘\uFA6E\uFA6F並况全侀充冀勇勺喝啕喙嗢塚墳奄奔"
            + "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹"
            + "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜\uFACF\uFAD0\uFAD1㮝䀘䀹\uFAD5\uFAD6\uFAD7齃龎";

    /** The last digit of the scripts that stand before the Han characters. */
    private static final char LAST_DIGIT = '\u1C59';

    private static final char[] TABLE = table();

    private Fold() {}

    private static char[] table() {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
            table[c] = (char) (c - 0xFEE0);
        }
        for (int i = 0; i < HALF_WIDTH.length(); i++) {
            table[0xFF61 + i] = HALF_WIDTH.charAt(i);
        }
        for (char c = '\u2002'; c <= '\u200A'; c++) {
            table[c] = ' ';
        }
        all(table, "\u3000\u00A0\u1680\u202F\u205F", ' ');
        all(table, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\u2500\u2501", '-');
        all(table, "\u02D7\u2043\u2796\uFE31\uFE32", '-');
        all(table, "\uFF5E\u301C", '~');
        all(table, "\uFFE5", '\u00A5');
        forms(table, '\u2F00', KANGXI);
        forms(table, '\uF900', COMPATIBILITY);
        for (int i = 0; i < RADICALS.length(); i += 2) {
            table[RADICALS.charAt(i)] = RADICALS.charAt(i + 1);
        }
        digits(table);
        return table;
    }

    private static void forms(char[] table, char first, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            table[first + i] = letters.charAt(i);
        }
    }

    /** The digits of other scripts, which have letters of their own. */
    private static void digits(char[] table) {
        for (char c = 0x660; c <= LAST_DIGIT; c++) {
            if (Character.isDigit(c)) {
                table[c] = (char) ('0' + Character.digit(c, 10));
            }
        }
    }

    private static void all(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to;
        }
    }

    /**
     * Folds one character.
     *
     * @param c a UTF-16 code unit
     * @return its folded form, one code unit
     */
    public static char fold(char c) {
        return TABLE[c];
    }

    /**
     * Folds characters from one array to the same places of another.
     *
     * @param from the text
     * @param to takes the folded text; may be the same array
     * @param start the first index
     * @param end one past the last index
     */
    public static void fold(char[] from, char[] to, int start, int end) {
        char[] table = TABLE;
        for (int i = start; i < end; i++) {
            to[i] = table[from[i]];
        }
    }

    /**
     * Folds a text.
     *
     * @param text the text
     * @return the folded text, of the same length
     */
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[text.charAt(i)];
        }
        return new String(folded);
    }
}
