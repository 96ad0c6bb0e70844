package dev.sekisho.dlp.examples.replay;

import java.util.Arrays;
import java.util.Set;

/**
 * Any number of people who do not exist, each made from a number: the same one each time, none held in memory. No two
 * of one name share a date of birth, a telephone number or an address.
 */
final class NumberedPeople {
    private static final String[] TOWNS = {
        "長野県長野市南長野", "神奈川県足柄下郡箱根町箱根", "東京都新宿区西新宿", "大阪府大阪市北区梅田", "愛知県名古屋市中区栄", "福岡県福岡市博多区博多駅前",
        "宮城県仙台市青葉区国分町", "広島県広島市中区紙屋町", "京都府京都市下京区四条町", "兵庫県神戸市中央区三宮町", "静岡県静岡市葵区追手町", "新潟県新潟市中央区学校町通",
        "埼玉県さいたま市大宮区桜木町", "千葉県千葉市中央区中央", "岡山県岡山市北区内山下", "熊本県熊本市中央区水前寺", "鹿児島県鹿児島市鴨池新町", "石川県金沢市鞍月"
    };
    /** Not two forms of one name, such as 高橋 and 髙橋: these are namesakes. */
    private static final String[] SURNAMES = Arrays.stream(MadeUpPeople.SURNAMES)
            .filter(name -> !Set.of("髙橋", "斉藤").contains(name))
            .toArray(String[]::new);

    private static final int NAMES = SURNAMES.length * MadeUpPeople.GIVEN.length;
    private static final int GO = 40;
    private static final int BAN = 30;
    private static final int CHOME = 9;
    private static final int DAYS = 75 * 12 * 28;
    private static final int MOBILES = 90_000_000;
    /** Prime, so that its multiples run through all days, houses and numbers. */
    private static final int STEP = 7919;

    private NumberedPeople() {}

    /**
     * Somebody who does not exist.
     *
     * @param number the number
     * @param name the name
     * @param address the address
     * @param phone the telephone number
     * @param birthDate the date of birth as 1975/01/02
     * @param namesake how many of the same name have smaller numbers
     */
    record NumberedPerson(int number, String name, String address, String phone, String birthDate, int namesake) {
        @Override
        public String toString() {
            return "NumberedPerson";
        }
    }

    static NumberedPerson of(int number) {
        int name = number % NAMES;
        int namesake = number / NAMES;
        return new NumberedPerson(
                number,
                SURNAMES[name % SURNAMES.length] + "　" + MadeUpPeople.GIVEN[name / SURNAMES.length],
                address(namesake, name),
                mobile(number),
                birthDate(namesake),
                namesake);
    }

    /** A line of the shortest list: name, telephone number, address. */
    static String line(int number) {
        NumberedPerson person = of(number);
        return person.name() + "," + person.phone() + "," + person.address() + "\r\n";
    }

    private static String address(int namesake, int name) {
        int town = (namesake + name) % TOWNS.length;
        int house = (int) ((namesake / TOWNS.length + (long) name) * STEP % (GO * BAN * CHOME));
        return TOWNS[town] + (house / GO / BAN + 1) + "-" + (house / GO % BAN + 1) + "-" + (house % GO + 1);
    }

    private static String birthDate(int namesake) {
        int day = (int) ((long) namesake * STEP % DAYS);
        String month = Households.padded(1 + day / 28 % 12, 2);
        return 1926 + day / 28 / 12 + "/" + month + "/" + Households.padded(1 + day % 28, 2);
    }

    private static String mobile(int number) {
        long line = 10_000_000 + (long) number * STEP % MOBILES;
        String digits = Long.toString(line);
        return "0" + (7 + line % 3) + "0-" + digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
