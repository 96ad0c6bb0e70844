package dev.sekisho.dlp.encrypt.pdf;

import dev.sekisho.dlp.encrypt.Passwords;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Reads PDFs with PDFBox, always from and into memory: its temporary files hold what is inside in clear. */
final class PdfFile {
    /** PDFBox needs about four times as much memory. */
    static final long MOST_BYTES = 32L << 20;

    private static final String MAGIC = "%PDF-";
    private static final int MAGIC_WITHIN = 1 << 10;
    private static final String PLACE = "startxref";
    private static final String END = "%%EOF";
    private static final int END_WITHIN = 1 << 10;

    private static final int KEY_BITS = 256;
    private static final int AES_256 = 5;
    private static final int REVISION = 6;

    private PdfFile() {}

    static PDDocument load(Content content, String password) throws IOException {
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readAllBytes();
        }
        return Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), password, null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    static boolean canBeProtected(Content content) throws IOException {
        if (content.sizeBytes() > MOST_BYTES || !isWhole(content)) {
            return false;
        }
        try (PDDocument document = load(content, "")) {
            return !document.isEncrypted()
                    && document.getSignatureDictionaries().isEmpty()
                    && document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PERMS) == null;
        } catch (IOException | RuntimeException e) {
            // Encrypted already, or broken in a way that the library did not foresee.
            return false;
        }
    }

    /** Starts as a PDF and has at its end what every one has there: PDFBox would otherwise guess. */
    static boolean isWhole(Content content) throws IOException {
        if (content.sizeBytes() < MAGIC.length()) {
            return false;
        }
        try (InputStream in = content.open()) {
            byte[] start = in.readNBytes(MAGIC_WITHIN);
            in.skipNBytes(Math.max(0, content.sizeBytes() - start.length - END_WITHIN));
            String end = latin(start) + latin(in.readAllBytes());
            return latin(start).contains(MAGIC) && end.contains(PLACE) && end.lastIndexOf(END) > end.lastIndexOf(PLACE);
        }
    }

    static void encrypt(Content content, String password, OutputStream out) throws IOException {
        try (PDDocument document = load(content, "");
                Secret owner = Passwords.generate()) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(new String(owner.reveal()), password, new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            document.protect(policy);
            document.save(new Unclosed(out), CompressParameters.NO_COMPRESSION);
        } catch (RuntimeException e) {
            throw new IOException("the document cannot be written again", e);
        }
        out.flush();
    }

    static byte[] decrypt(Content sealed, String password) throws OpeningException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = load(sealed, password)) {
            PDEncryption encryption = document.getEncryption();
            if (encryption == null || encryption.getVersion() != AES_256 || encryption.getRevision() != REVISION) {
                throw new OpeningException(Reason.UNSUPPORTED, null);
            }
            document.setAllSecurityToBeRemoved(true);
            document.save(plain, CompressParameters.NO_COMPRESSION);
            return plain.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new OpeningException(Reason.WRONG_KEY, e);
        } catch (IOException | RuntimeException e) {
            throw new OpeningException(Reason.MALFORMED, e);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
