package dev.sekisho.dlp.encrypt.openpgp;

/** Whether the optional library of the format is on the class path. */
final class OpenPgpLibrary {
    private static final boolean PRESENT = find();

    private OpenPgpLibrary() {}

    static boolean isPresent() {
        return PRESENT;
    }

    private static boolean find() {
        try {
            Class.forName(
                    "org.bouncycastle.openpgp.PGPEncryptedDataGenerator", false, OpenPgpLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
