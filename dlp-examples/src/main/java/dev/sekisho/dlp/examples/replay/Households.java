package dev.sekisho.dlp.examples.replay;

import java.util.random.RandomGenerator;

/** Gives every household an address and a telephone number of its own. */
final class Households {
    /** Town, area code, and the first digits of an exchange there. */
    private static final String[][] TOWNS = {
        {"長野県長野市大字南長野", "026", "2"}, {"神奈川県川崎市川崎区宮前町", "044", "2"}, {"東京都新宿区西新宿", "03", "3"},
        {"大阪府大阪市北区梅田", "06", "6"}, {"愛知県名古屋市中区栄", "052", "2"}, {"福岡県福岡市博多区博多駅前", "092", "4"},
        {"北海道札幌市中央区南一条西", "011", "2"}, {"宮城県仙台市青葉区国分町", "022", "2"}, {"広島県広島市中区紙屋町", "082", "2"},
        {"京都府京都市下京区中堂寺前田町", "075", "3"}, {"兵庫県神戸市中央区三宮町", "078", "3"}, {"静岡県静岡市葵区追手町", "054", "2"},
        {"新潟県新潟市中央区学校町通", "025", "2"}, {"埼玉県さいたま市大宮区桜木町", "048", "6"}, {"千葉県千葉市中央区中央", "043", "2"},
        {"岡山県岡山市北区内山下", "086", "2"}, {"熊本県熊本市中央区水前寺", "096", "3"}, {"鹿児島県鹿児島市鴨池新町", "099", "2"},
        {"沖縄県那覇市泉崎", "098", "8"}, {"石川県金沢市鞍月", "076", "2"}, {"東京都品川区東品川", "03", "5"},
        {"東京都八王子市旭町", "042", "6"}, {"神奈川県横浜市西区みなとみらい", "045", "6"}, {"和歌山県和歌山市七番丁", "073", "4"}
    };

    private static final String[] BUILDINGS = {"コーポ関所", "メゾン箱根", "第二関ビル", "グリーンハイツ", "パークサイド"};

    private static final int GO = 40;
    private static final int BAN = 30;
    private static final int CHOME = 9;
    private static final int HOUSES = GO * BAN * CHOME;
    /** Prime, so that its multiples run through all houses of a town, and through all numbers of an exchange. */
    private static final int STEP = 7919;

    private final RandomGenerator random;
    private final int[] taken = new int[TOWNS.length];
    private final int[] lines = new int[TOWNS.length];
    private String address = "";
    private String phone = "";

    Households(RandomGenerator random) {
        this.random = random;
    }

    void next() {
        int town = random.nextInt(TOWNS.length);
        address = TOWNS[town][0] + house(taken[town]++);
        phone = landline(town);
    }

    String address() {
        return address;
    }

    String phone() {
        return phone;
    }

    /** A further landline in some town. */
    String landline() {
        return landline(random.nextInt(TOWNS.length));
    }

    /** All houses of the town first, then rooms in them. */
    private static String house(int number) {
        int place = (int) ((long) (number % HOUSES) * STEP % HOUSES);
        int go = place % GO + 1;
        int ban = place / GO % BAN + 1;
        int chome = place / GO / BAN + 1;
        int room = number / HOUSES;
        String plain = chome + "-" + ban + "-" + go;
        String building = BUILDINGS[place % BUILDINGS.length];
        return room == 0 ? plain : plain + "　" + building + (room / 10 + 1) + "0" + room % 10 + "号室";
    }

    private String landline(int town) {
        String area = TOWNS[town][1];
        int exchangeDigits = 6 - area.length();
        String first = TOWNS[town][2];
        int rest = 4 + exchangeDigits - first.length();
        long space = (long) Math.pow(10, rest);
        long number = lines[town]++ * (long) STEP % space;
        String digits = first + padded(number, rest);
        return area + "-" + digits.substring(0, exchangeDigits) + "-" + digits.substring(exchangeDigits);
    }

    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
