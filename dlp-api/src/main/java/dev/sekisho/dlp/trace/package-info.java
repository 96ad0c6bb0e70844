/**
 * Who touched these people: keyed fingerprints of people, kept with each transfer, and the search in them.
 *
 * <p><b>A fingerprint</b> is the first 8 bytes of HMAC-SHA256 over the number of the
 * {@linkplain dev.sekisho.dlp.inspect.PersonDatum kind of datum} and the value in the form in which equal data are
 * equal. Where {@code m} fingerprints are looked up among {@code n} others, {@code m * n / 2^64} are expected to match
 * without being the same: 0.01 for a list of four million people with five data each among ten billion.
 *
 * <p><b>Keys.</b> One key makes the fingerprints, the same in all years: a list that was extracted in December is known
 * again when it leaves in January. What keeps the past closed is the key that seals the files. Every year has its own,
 * HMAC-SHA256 of that of the year before ({@code YearKey}); the first year's, with the key that makes fingerprints, is
 * the root ({@link dev.sekisho.dlp.trace.FingerprintRoot}), which custodians keep off the host. The host has the
 * sealing key of the current year only and erases it when the year ends ({@link dev.sekisho.dlp.trace.FingerprintKey}):
 * it can open no file of years gone by. What remains: whoever has the host's current keys can guess at people of the
 * current year and of later years, until a new root is made; and what a backup or the disk's own spare blocks still
 * hold of an old key file is not erased.
 *
 * <p><b>A file of fingerprints</b> ({@link dev.sekisho.dlp.trace.Fingerprinter} writes it, {@code FingerprintFile}
 * reads it) lies among the side files of the trail, and the record of the transfer carries its SHA-256 as a part of its
 * leaf. Numbers are big-endian.
 *
 * <pre>
 * 4 bytes  "SKFP"
 * 1 byte   version, 2
 * 2 bytes  the year of the key
 * 16 bytes a random salt: the file's key is HMAC-SHA256(the year's sealing key, salt)
 * blocks   4 bytes length, then AES-256-GCM with the number of the block as nonce over
 *          1 byte the kind of datum from 0, then 8 bytes a fingerprint, ascending and distinct over all blocks of a kind
 * the last block has the kind 255 and no fingerprints
 * </pre>
 *
 * <p><b>An index</b> ({@code IndexWriter} writes it, {@code IndexFile} reads it) says the same the other way round: by
 * fingerprint, which of very many transfers carried it. It is made of the files above and of the trail, is a side file
 * too, and holds the transfers of one year. Where there is none a search makes one for itself, so that there is one way
 * to search. Numbers in blocks take seven bits a byte, the lower ones first.
 *
 * <pre>
 * 4 bytes  "SKFI", then version 1, year and salt as above
 * blocks   as above; {@code IndexBlock} says which kinds there are
 * a block  the directory: kind, offset and first fingerprint of each block
 * 8 bytes  the offset of the directory
 * 4 bytes  its number among the blocks
 * </pre>
 *
 * A block of fingerprints of one kind: for each, ascending, how much greater it is than the one before, the length of
 * the list of its transfers, and that list: how many transfers lie between one and the next.
 */
@NullMarked
package dev.sekisho.dlp.trace;

import org.jspecify.annotations.NullMarked;
