package dev.sekisho.dlp.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * How a mail is put together again: bytes as they are, and names and keys of pieces that are stored once. It ends with
 * the SHA-256 of the mail. A recipe is kept encrypted.
 */
final class Recipe {
    private static final int VERSION = 1;
    private static final int BYTES = 1;
    private static final int PIECE = 2;
    private static final int END = 3;
    static final int DIGEST_BYTES = 32;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    Recipe() throws IOException {
        out.writeByte(VERSION);
    }

    void bytes(byte[] plain) throws IOException {
        out.writeByte(BYTES);
        out.writeInt(plain.length);
        out.write(plain);
    }

    void piece(byte[] name, byte[] key) throws IOException {
        out.writeByte(PIECE);
        out.write(name);
        out.write(key);
    }

    byte[] end(byte[] digest) throws IOException {
        out.writeByte(END);
        out.write(digest);
        return bytes.toByteArray();
    }

    int size() {
        return bytes.size();
    }

    /** Follows a recipe. */
    interface Cook {
        void bytes(byte[] plain) throws IOException;

        void piece(byte[] name, byte[] key) throws IOException;
    }

    /** Gives the digest of the mail, after all else. */
    static byte[] follow(byte[] recipe, Cook cook) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(recipe))) {
            if (in.readByte() != VERSION) {
                throw new ArchiveException("archive-changed", null);
            }
            while (true) {
                switch (in.readByte()) {
                    case BYTES -> {
                        int length = in.readInt();
                        if (length < 0 || length > in.available()) {
                            throw new ArchiveException("archive-changed", null);
                        }
                        cook.bytes(in.readNBytes(length));
                    }
                    case PIECE -> cook.piece(digest(in), digest(in));
                    case END -> {
                        return digest(in);
                    }
                    default -> throw new ArchiveException("archive-changed", null);
                }
            }
        } catch (EOFException e) {
            throw new ArchiveException("archive-changed", e);
        }
    }

    private static byte[] digest(DataInputStream in) throws IOException {
        byte[] digest = new byte[DIGEST_BYTES];
        in.readFully(digest);
        return digest;
    }
}
