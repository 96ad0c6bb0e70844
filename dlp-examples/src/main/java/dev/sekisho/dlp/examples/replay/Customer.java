package dev.sekisho.dlp.examples.replay;

import java.util.List;

/**
 * A customer who does not exist; what is not known is empty.
 *
 * @param name the name of a person or a company
 * @param address the address
 * @param phone the telephone number
 * @param contact the number to reach the customer by
 * @param sex 男 or 女
 * @param birthDate the date of birth as 1975/01/02
 * @param mail the mail address
 * @param provider whose customer it is
 */
record Customer(
        String name,
        String address,
        String phone,
        String contact,
        String sex,
        String birthDate,
        String mail,
        String provider) {
    static final List<String> HEADER = List.of("氏名", "住所", "電話番号", "連絡先", "性別", "生年月日", "メールアドレス", "プロバイダ");

    List<String> cells() {
        return List.of(name, address, phone, contact, sex, birthDate, mail, provider);
    }

    /** The same customer as another system wrote them: other spaces and hyphens. */
    Customer writtenAgain() {
        String spaced = name.replace("　", "");
        return new Customer(
                spaced, address, phone.replace("-", ""), contact.replace("-", ""), sex, birthDate, mail, provider);
    }

    @Override
    public String toString() {
        return "Customer";
    }
}
