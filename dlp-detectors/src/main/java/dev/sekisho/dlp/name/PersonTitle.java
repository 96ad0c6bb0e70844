package dev.sekisho.dlp.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What people are called by title, office or rank, and where each of these words may stand beside a name. A place of
 * its own for each: 師匠 stands before a name and is no title behind one.
 */
enum PersonTitle {
    /** Right behind a surname: 遠山議員. Of people alone, whatever the organisation. */
    BEHIND_SURNAME('s'),
    /** Before a name with nothing between, and begins none: 看護師宮原. */
    BEFORE_NAME('b'),
    /** Taken together with a name, of which it is no part: 山口 先生. No given name ends so, but for 氏 in those of old. */
    TAKEN_WITH_NAME('t'),
    /** Behind 元, 前, 准 and the like, which then end no name: 加藤|元死刑囚. */
    BEHIND_FORMER('f'),
    /** Right behind a given name: 智氏. */
    BEHIND_GIVEN('g'),
    /** The end of a title that a space parts from the name in its cell: 医療法人理事長 佐藤 花子. */
    IN_CELL('c'),
    /** The whole of a title that begins a cell, with the name right behind it: 代表取締役山田太郎. */
    GLUED_IN_CELL('j');

    /** Lines of the letters of all places of some words, then these words. */
    private static final String TABLE = """
            sbtfg 議員 監督
            sbtfc 社長 部長 課長 教授 会長
            sbtcj 理事長
            sbtfcj 校長
            sbtc 係長 主任 弁護士 医師 委員長
            stfg 選手
            stcj 院長
            btcj 園長
            sbfcj 学長
            sbt 記者
            sbtg 被告
            sbc 講師 教頭
            stg 先生 氏 様
            scj 施設長
            btc 店長
            bfc 区長 代表 理事
            bcj 館長
            stfc 町長 村長 知事 議長
            tfc 市長
            sb 班長 先輩 巡査 書記
            st 専務 常務 投手 マネージャー コーチ 副会長
            stg 容疑者
            sg 君
            sc 准教授
            sbf 委員
            bf 市議 県議
            bc 薬剤師 管理者 代表者 団長 局長 室長 所長 住職
            cj 取締役 事務長 代表理事 代表社員 監査役 執行役員 業務執行社員 支配人
            s 主査 捕手 刑事 さん くん ちゃん リーダー 実行委員長 大尉 大佐 中佐 少佐 中尉 少尉 騎手 調教師 親方 Dr Ns 不在
            s 町会長 区会長 副町長 副村長 副議長 副学長 杜氏 事務次官 審議官 参事官 企画官 戦略官 調整官 監察官 情報官 統括官
            s 報道官 幹事長 官房長官 外相 財務相 国防相 防衛相 環境相 経産相 厚労相 農相 農水相 法相 文科相 国交相 総務相 書記長 政調会長 国対委員長
            s 拝 総代 邸 主幹 主事 参事 チーフ チーフエンジニア エンジニア ディレクター プロデューサー
            b 主治医 担当医 看護師 保健師 助産師 介護士 栄養士 技師 療法士 検察官 裁判官 責任者 担当者 契約者 申立人 保護者
            b 発起人 会計 司会 主将 部員 巡査長 巡査部長 警部補 警部 原告 訴外 相談員 指導員 支援員 受付 担任 顧問 師匠
            b 秘書 次長 町議 幹事 訳者 著者 作家 画家 芸家 選者 俳優 女優 歌手 被告人 被疑者 被害者 目撃者 会社員 運転手
            b 申込人 申請者 申請人 被保険者 受取人 保証人 代理人 相続人 名義人 入居者 被後見人 後見人
            b 弊社 小社 当社 防犯 友人 同僚 上司 後輩 本名 組頭 庄屋
            t 統括 専任 特任 被告人 死刑囚 受刑者
            st 王将 名人 棋聖 竜王 王座 王位 棋王 叡王 本因坊 天元 碁聖 二冠 三冠 四冠 五冠 六冠 七冠 八冠
            t 初段 二段 三段 四段 五段 六段 七段 八段 九段
            t さま 上人 和尚 ママ パパ ケアマネ 選 翁 博士 画伯 家元 副社長 副市長 副知事
            sf 町内会長 自治会長
            f 死刑囚 受刑者 首相 総理 大統領 大臣 長官 幹事長 衆院 参院
            g 殿
            c オーナー 店主 園主 総長 支店長 工場長 センター長 塾長 組合長 総裁 監事 執行役 助教 宮司 歯科医師 税理士 CEO CTO CFO COO
            j 代表取締役社長兼CEO 代表取締役会長兼社長 代表取締役社長 代表取締役会長 代表取締役専務 代表取締役副社長
            j 代表取締役 取締役社長 取締役会長 専務取締役 常務取締役 副理事長 副院長 副園長 副校長
            """;

    private final char letter;

    PersonTitle(char letter) {
        this.letter = letter;
    }

    /** The words that may stand there, the longer first: one may be the end or the start of another. */
    String[] words() {
        List<String> words = new ArrayList<>();
        for (String line : TABLE.split("\n", -1)) {
            List<String> group = List.of(line.split(" ", -1));
            if (group.get(0).indexOf(letter) >= 0) {
                words.addAll(group.subList(1, group.size()));
            }
        }
        words.sort(Comparator.comparingInt(String::length).reversed());
        return words.toArray(new String[0]);
    }
}
