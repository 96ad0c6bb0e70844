/**
 * OpenPGP messages (RFC 9580): version 1 of the integrity protected packet with AES-256, which every OpenPGP program
 * reads, and their opening after the whole is authentic.
 *
 * <p>The packets are Bouncy Castle's, the content cipher and digest the JDK's. Version 2 of the packet is not made:
 * GnuPG does not read it. Needs {@code bcpg-jdk18on} on the class path; without it the protector takes nothing and the
 * opener recognises nothing.
 */
@NullMarked
package dev.sekisho.dlp.encrypt.openpgp;

import org.jspecify.annotations.NullMarked;
