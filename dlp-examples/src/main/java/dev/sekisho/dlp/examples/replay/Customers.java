package dev.sekisho.dlp.examples.replay;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a provider one after the other, the same ones for the same numbers, none held in memory.
 *
 * <p>No two people of one name share a telephone number, an address, a date of birth or a mail address; families share
 * the first two. One row in thirty names a customer who came before a second time.
 */
final class Customers {
    private static final String OWN = "関所ネット";
    /** Other providers whose access this one runs. Nobody has these names. */
    static final String[] OTHERS = {"みなとインターネット", "あさひブロードバンド", "ひまわり光ねっと"};

    private static final String[] TRADES = {"商事", "製作所", "建設", "運輸", "食品", "電機", "印刷", "不動産"};
    private static final String[] MAIL_WORDS = {"sakura", "hana", "yama", "umi", "sora", "neko", "inu", "kaze"};
    private static final int AGAIN_EVERY = 30;
    private static final int FAMILY_EVERY = 20;
    private static final int KEPT = 4096;
    private static final int MOBILES = 90_000_000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20060613);
    private final Households households = new Households(random);
    private final CustomerCounts counts;
    private final Draw companies;
    private final Draw others;
    private final Draw sexes;
    private final Draw births;
    private final Draw mails;
    private final Customer[] kept = new Customer[KEPT];
    private final Set<String> namedBirths = new HashSet<>();
    private long made;
    private String surname = "";
    private String given = "";
    /** Whether the household may not grow: it has two members already, or it is a company. */
    private boolean family = true;

    Customers(CustomerCounts counts) {
        this.counts = counts;
        this.companies = new Draw(counts.companies(), counts.customers(), random);
        this.others = new Draw(counts.otherProviders(), counts.people(), random);
        this.sexes = new Draw(counts.sexes(), counts.people(), random);
        this.births = new Draw(counts.birthDates(), counts.people(), random);
        this.mails = new Draw(counts.mails(), counts.people(), random);
    }

    /** The next row, or null after the last. */
    @Nullable
    Customer next() {
        if (made == counts.customers()) {
            return null;
        }
        if (random.nextInt(AGAIN_EVERY) == 0) {
            Customer again = kept[random.nextInt(KEPT)];
            if (again != null) {
                return again.writtenAgain();
            }
        }
        made++;
        return companies.next() ? company() : person();
    }

    private Customer company() {
        households.next();
        family = true; // Nobody lives there.
        String word = one(MadeUpPeople.SURNAMES) + one(TRADES);
        String name = random.nextBoolean() ? "株式会社" + word : word + (random.nextBoolean() ? "株式会社" : "有限会社");
        return new Customer(name, households.address(), households.phone(), households.landline(), "", "", "", OWN);
    }

    private Customer person() {
        String name = name();
        boolean other = others.next();
        Customer person = new Customer(
                name,
                households.address(),
                households.phone(),
                mobile(),
                sexes.next() ? (random.nextBoolean() ? "男" : "女") : "",
                births.next() ? birthDate(name) : "",
                mails.next() ? one(MAIL_WORDS) + made + "@mail.sekisho-net.example" : "",
                other ? one(OTHERS) : OWN);
        if (!other && random.nextInt(8) == 0) {
            kept[random.nextInt(KEPT)] = person;
        }
        return person;
    }

    /** A new name, or another member of the family before. */
    private String name() {
        String before = given;
        given = one(MadeUpPeople.GIVEN);
        family = !family && !given.equals(before) && random.nextInt(FAMILY_EVERY) == 0;
        if (!family) {
            households.next();
            surname = one(MadeUpPeople.SURNAMES);
        }
        return surname + (random.nextBoolean() ? "　" : "") + given;
    }

    private String mobile() {
        long number = 10_000_000 + made * 7919 % MOBILES;
        String digits = Long.toString(number);
        return "0" + (7 + number % 3) + "0-" + digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private String birthDate(String name) {
        while (true) {
            int year = 1926 + random.nextInt(75);
            String date = year + "/" + Households.padded(1 + random.nextInt(12), 2) + "/"
                    + Households.padded(1 + random.nextInt(28), 2);
            if (namedBirths.add(name.replace("　", "").replace('髙', '高') + date)) {
                return date;
            }
        }
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
