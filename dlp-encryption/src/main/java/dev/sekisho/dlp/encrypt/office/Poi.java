package dev.sekisho.dlp.encrypt.office;

/** Whether POI, which is optional, is there. Classes that use it are touched only then. */
final class Poi {
    static final boolean PRESENT = isPresent();

    private Poi() {}

    private static boolean isPresent() {
        try {
            Class.forName("org.apache.poi.poifs.crypt.EncryptionInfo", false, Poi.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
