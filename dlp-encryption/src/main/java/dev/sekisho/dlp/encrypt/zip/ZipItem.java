package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the directory says of one entry.
 *
 * @param header version, flags, method, time: what the local header must repeat
 * @param crc the check sum of its plain bytes, or 0
 * @param stored its bytes in the file
 * @param size its plain bytes
 * @param offset where its local header starts
 * @param name its name
 * @param extra its extra fields
 */
record ZipItem(Common header, int crc, long stored, long size, long offset, ByteBuffer name, Extra extra) {
    private static final Charset CP932 = Charset.forName("windows-31j");

    /** Two bits tell how hard the compressor tried. */
    private static final int ALLOWED = ZipRecords.ENCRYPTED | 0x0006 | ZipRecords.SIZES_AFTER | ZipRecords.UTF_8;

    /**
     * The ten bytes that the local and the central header have in common.
     *
     * @param version what is needed to read it
     * @param flags the flags
     * @param method how it is compressed, 99 when it is encrypted with AES
     * @param time date and time
     */
    record Common(short version, short flags, short method, int time) {
        static Common read(ByteBuffer b) {
            return new Common(b.getShort(), b.getShort(), b.getShort(), b.getInt());
        }
    }

    /**
     * The extra fields that are read here.
     *
     * @param sizes the values of ZIP64, in the order in which those in 32 bits are full
     * @param aes the seven bytes of the AES field, all zero when there is none
     */
    record Extra(ByteBuffer sizes, ByteBuffer aes) {
        static Extra read(ByteBuffer fields) throws OpeningException {
            ByteBuffer sizes = little(new byte[0]);
            ByteBuffer aes = little(new byte[7]);
            while (fields.remaining() >= 4) {
                int id = fields.getShort() & 0xFFFF;
                int length = fields.getShort() & 0xFFFF;
                if (length > fields.remaining()) {
                    throw new OpeningException(Reason.MALFORMED, null);
                }
                ByteBuffer value = fields.slice(fields.position(), length).order(ByteOrder.LITTLE_ENDIAN);
                fields.position(fields.position() + length);
                if (id == ZipRecords.EXTRA_ZIP64) {
                    sizes = value;
                } else if (id == ZipRecords.EXTRA_AES && length == 7) {
                    aes = value;
                }
            }
            return new Extra(sizes, aes);
        }

        /** The value of a field of 32 bits, or the next one of ZIP64 when it is full. */
        long wide(int narrow) throws OpeningException {
            if (narrow != -1) {
                return narrow & ZipRecords.MAX32;
            }
            if (sizes.remaining() < Long.BYTES) {
                throw new OpeningException(Reason.MALFORMED, null);
            }
            return sizes.getLong();
        }
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean folder() {
        return name.hasRemaining() && name.get(name.limit() - 1) == '/' && size == 0;
    }

    boolean sizesAfter() {
        return (header.flags() & ZipRecords.SIZES_AFTER) != 0;
    }

    int aesVersion() {
        return extra.aes().getShort(0);
    }

    int strength() {
        return extra.aes().get(4);
    }

    /** How the plain bytes are compressed. */
    int method() {
        return extra.aes().getShort(5);
    }

    /** Refuses what is not AES of WinZip's kind, and what is not compressed in one of the two usual ways. */
    void requireSupported() throws OpeningException {
        boolean aes = (header.flags() & ZipRecords.ENCRYPTED) != 0 && header.method() == ZipRecords.AES;
        boolean known = aes
                && (header.flags() & ~ALLOWED) == 0
                && (aesVersion() == 1 || aesVersion() == 2)
                && extra.aes().getShort(2) == ('A' | 'E' << 8)
                && strength() >= 1
                && strength() <= Ae2Keys.AES_256
                && (method() == ZipRecords.STORED || method() == ZipRecords.DEFLATED);
        if (!known) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        boolean storedWhole = method() != ZipRecords.STORED || size == stored - Ae2InputStream.overhead(strength());
        if (stored < Ae2InputStream.overhead(strength()) || size < 0 || !storedWhole) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
    }

    /** In UTF-8 when it says so or can be; otherwise as Japanese Windows writes it. */
    String nameText() {
        boolean utf8 = (header.flags() & ZipRecords.UTF_8) != 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return (utf8 ? StandardCharsets.UTF_8 : CP932)
                    .decode(name.duplicate())
                    .toString();
        }
    }
}
