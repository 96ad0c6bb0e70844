package dev.sekisho.dlp.examples.replay;

/**
 * Somebody who does not exist.
 *
 * @param name the name, with or without a space
 * @param address the address
 * @param phone the telephone number
 * @param birthDate the date of birth as 昭和50年1月2日
 * @param specialty the medical specialty
 * @param workplace the hospital
 * @param number a number of six digits or more, different for each person
 */
record MadeUpPerson(
        String name, String address, String phone, String birthDate, String specialty, String workplace, int number) {

    @Override
    public String toString() {
        return "MadeUpPerson";
    }
}
