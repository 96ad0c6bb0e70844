package dev.sekisho.dlp.examples.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Makes people up, the same ones for the same seed. One in forty has the name of the one before. */
final class MadeUpPeople {
    static final String[] SURNAMES = ("佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 "
                    + "中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 "
                    + "松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 "
                    + "杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 岩崎 菅原 木下 久保 佐野 野村 松尾 市川 菊地 髙橋 﨑山")
            .split(" ");
    static final String[] GIVEN =
            ("翔太 大輔 健太 拓也 直樹 達也 誠 浩 隆 修 茂 実 清 正 博 進 勇 剛 学 亮 健一 浩二 雄一 和也 一郎 太郎 次郎 三郎 裕介 智也 陽翔 蓮 湊 樹 "
                            + "悠真 大翔 蒼 律 朝陽 結翔 花子 陽子 恵子 洋子 幸子 和子 美紀 由美 真由美 久美子 智子 裕子 明美 直美 香織 愛 彩 舞 麻衣 千尋 "
                            + "美咲 陽菜 結衣 葵 凛 さくら 結菜 咲良 芽依 莉子 文子 節子 京子 悦子 典子 弘子 順子 真理子 優子 早苗")
                    .split(" ");
    private static final String[] TOWNS = {
        "長野県長野市南長野", "神奈川県足柄下郡箱根町箱根", "東京都新宿区西新宿", "大阪府大阪市北区梅田", "愛知県名古屋市中区栄", "福岡県福岡市博多区博多駅前",
        "北海道札幌市中央区大通西", "宮城県仙台市青葉区国分町", "広島県広島市中区紙屋町", "京都府京都市下京区四条町", "兵庫県神戸市中央区三宮町", "静岡県静岡市葵区追手町",
        "新潟県新潟市中央区学校町通", "埼玉県さいたま市大宮区桜木町", "千葉県千葉市中央区中央", "岡山県岡山市北区内山下", "熊本県熊本市中央区水前寺", "鹿児島県鹿児島市鴨池新町",
        "沖縄県那覇市泉崎", "石川県金沢市鞍月"
    };
    private static final String[] BUILDINGS = {"", "", "", "　コーポ関所201", " メゾン箱根305号室", " 第二関ビル4F"};
    private static final String[] SPECIALTIES = {
        "内科", "外科", "小児科", "皮膚科", "眼科", "耳鼻咽喉科", "整形外科", "産婦人科", "精神科", "循環器内科", "麻酔科", "救急科"
    };
    private static final String[] HOSPITALS = {
        "みなと総合病院", "あさひ医療センター", "関所クリニック", "医療法人社団箱根会 芦ノ湖病院", "県立中央病院", "さくら診療所", "市立市民病院", "大学附属病院"
    };

    private final RandomGenerator random;

    MadeUpPeople(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    List<MadeUpPerson> make(int count) {
        List<MadeUpPerson> people = new ArrayList<>(count);
        String name = "";
        for (int i = 0; i < count; i++) {
            boolean namesake = i > 0 && random.nextInt(40) == 0;
            name = namesake ? name : one(SURNAMES) + (random.nextBoolean() ? "　" : "") + one(GIVEN);
            people.add(new MadeUpPerson(
                    name, address(), phone(i), birthDate(), one(SPECIALTIES), one(HOSPITALS), 200_000 + i));
        }
        return people;
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String address() {
        String numbers = 1 + random.nextInt(9) + "-" + (1 + random.nextInt(30)) + "-" + (1 + random.nextInt(40));
        return one(TOWNS) + numbers + one(BUILDINGS);
    }

    /** Different for each person: the last digits count up. */
    private String phone(int i) {
        int exchange = 1000 + i / 10_000 * 1000 + random.nextInt(1000);
        return String.format("0%d0-%04d-%04d", 7 + random.nextInt(3), exchange, i % 10_000);
    }

    private String birthDate() {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return "昭和" + (2 + random.nextInt(61)) + "年" + month + "月" + day + "日";
    }
}
