package dev.sekisho.dlp.audit;

/** What a bundle says about itself, for whoever checks it without this library. */
final class BundleReadme {
    static final String TEXT = """
            証跡の一部とその証明 / Some records of a trail, with their proofs
            ================================================================

            この ZIP は、記録それぞれが証跡に含まれ、後から書き換えられていないことを、公開鍵だけで確かめられるようにしたものです。
            示すのは「ここにある記録は本物である」ことで、「ほかに記録がない」ことではありません（番号 seq の欠けは分かります）。
            verifier.key は便宜のために入れてあります。必ず、別の経路で受け取った鍵と同じであることを確かめてください。

            This ZIP file lets anybody check with a public key alone that each record in it is in the trail and was not changed.
            It proves that these records are genuine, not that there are no others (missing numbers seq are visible).
            verifier.key is here for convenience: compare it with the one that you got another way.

            確かめ方 / How to check
            ----------------------
            With Sekisho:  sekisho audit bundle-verify BUNDLE.zip --key verifier.key

            Without it (golang.org/x/mod/sumdb does steps 1 to 3; any RFC 6962 library does):
            1. checkpoint is a C2SP signed note (c2sp.org/signed-note). Check its Ed25519 signature with verifier.key. Its
               lines are: name of the trail, size of the tree, root hash in base64.
            2. For each line of records.jsonl: leaf hash = SHA-256(0x00 || base64-decoded "stored").
            3. "proof" is the RFC 6962 audit path of the leaf with number "seq" in the tree of that size, from the leaf up.
               Fold it: SHA-256(0x01 || left || right). The result must be the root hash of the checkpoint.
            4. "stored" is: 1 byte (1, or 2 when a side file belongs to the record); if 2, 32 bytes SHA-256 of the side file;
               32 bytes commitment; 12 bytes nonce; the rest is AES-256-GCM with a 16-byte tag.
               key = SHA-256("seed" || 0x02); commitment must be SHA-256("seed" || 0x03).
               Additional data: "seq" as 8 bytes big-endian, then all bytes that stand before the nonce.
            5. The plain text is JSON. It must be equal to "record".
            """;

    private BundleReadme() {}
}
