package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.FindingSink;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.protect.IssuedPasswords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the passwords in a transfer that were issued for one of its recipients. Not thread-safe. */
final class PasswordSightings {
    private final @Nullable IssuedPasswords issued;
    private final List<String> recipients;
    private long count;

    PasswordSightings(@Nullable IssuedPasswords issued, List<String> recipients) {
        this.issued = issued;
        this.recipients = recipients;
    }

    /** Without a memory of passwords nothing is looked for, and no finding need be made for the sink. */
    FindingSink sink() {
        IssuedPasswords memory = issued;
        if (memory == null) {
            return FindingSink.NONE;
        }
        return finding -> {
            if (finding.infoType().equals(InfoType.ISSUED_PASSWORD)
                    && memory.issuedFor(finding.revealValue(), recipients)) {
                count++;
            }
        };
    }

    long count() {
        return count;
    }
}
