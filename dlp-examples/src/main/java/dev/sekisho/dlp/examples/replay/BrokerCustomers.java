package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.examples.replay.NumberedPeople.NumberedPerson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** The customers of a securities company with the thirteen fields of the incident, as a CSV (UTF-8). */
final class BrokerCustomers {
    static final List<String> HEADER =
            List.of("氏名", "住所", "電話番号", "性別", "生年月日", "職業", "年収区分", "勤務先名", "勤務先住所", "勤務先電話番号", "勤務先部署名", "役職", "業種");
    private static final String[] JOBS = {"会社員", "会社役員", "公務員", "自営業", "医師", "団体職員"};
    private static final String[] INCOMES = {"300万円未満", "300万円～500万円", "500万円～1000万円", "1000万円以上"};
    private static final String[] TRADES = {"商事", "製作所", "建設", "運輸", "食品", "電機", "印刷", "不動産"};
    private static final String[] INDUSTRIES = {"卸売業", "製造業", "建設業", "運輸業", "製造業", "製造業", "製造業", "不動産業"};
    private static final String[] DEPARTMENTS = {"総務部", "営業部", "経理部", "人事部", "開発部"};
    private static final String[] TITLES = {"部長", "課長", "係長", "主任", "取締役"};
    /** Prime: people of one name all have another employer. */
    private static final int COMPANIES = 9973;

    private BrokerCustomers() {}

    static void write(int people, Path file, IntConsumer progress) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADER) + "\r\n");
            for (int i = 0; i < people; i++) {
                out.write(String.join(",", cells(NumberedPeople.of(i))) + "\r\n");
                progress.accept(i);
            }
        }
    }

    private static List<String> cells(NumberedPerson person) {
        int n = person.number();
        int company = (int) ((person.namesake() * 31L + n) % COMPANIES);
        int trade = company % TRADES.length;
        String office = "東京都千代田区丸の内" + (1 + company % 3) + "-" + (1 + company / 3 % 40) + "-" + (1 + company / 120);
        return List.of(
                person.name(),
                person.address(),
                person.phone(),
                n % 2 == 0 ? "男" : "女",
                person.birthDate(),
                JOBS[n % JOBS.length],
                INCOMES[n % INCOMES.length],
                "株式会社" + MadeUpPeople.SURNAMES[company % MadeUpPeople.SURNAMES.length] + TRADES[trade],
                office,
                "03-3" + Households.padded(company % 1000, 3) + "-" + Households.padded(company, 4),
                DEPARTMENTS[n % DEPARTMENTS.length],
                TITLES[n % TITLES.length],
                INDUSTRIES[trade]);
    }

    /** The list that was sold: the name, telephone number and address of some, in another order. */
    static void writeSold(int sold, int people, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("電話,お名前,ご住所\r\n");
            for (int i = 0; i < sold; i++) {
                NumberedPerson person = NumberedPeople.of((int) ((long) i * people / sold));
                String phone = person.phone().replace("-", "");
                out.write(phone + "," + person.name().replace("　", " ") + "," + person.address() + "\r\n");
            }
        }
    }
}
