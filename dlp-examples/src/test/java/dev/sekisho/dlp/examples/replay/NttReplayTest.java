package dev.sekisho.dlp.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.trace.TraceResult.ActorHit;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NttReplayTest {
    private static final int PEOPLE = 50 * NttExports.COUNT;

    @TempDir
    Path dir;

    @Test
    void theRuleStopsItEarlyAndFourCustomersLeadToTheAccount() throws IOException {
        NttReplay.Result result = new NttReplay(PEOPLE, dir, text -> {}).play();
        assertTrue(result.part() > 0 && result.part() <= 0.01, result.text());
        assertTrue(result.text().contains("SLOW-01"), result.text());
        assertTrue(result.text().contains("590 回、29,500 人、59 社の全部が出ました"), result.text());
        assertTrue(result.text().contains("lines that name one of the four: 0"), result.text());

        ActorHit first = result.inquiry().actors().get(0);
        assertEquals(NttExports.ADMIN.id(), first.actor());
        assertEquals(4, first.overlap().matched());
        assertEquals(4, first.mayHaveLeft());
        Set<String> clients = new HashSet<>();
        for (TransferHit hit : result.inquiry().transfers()) {
            if (hit.transfer().actor().equals(NttExports.ADMIN.id())) {
                clients.add(hit.transfer().dataOwner());
                assertTrue(hit.transfer().time().isBefore(NttExports.END));
            }
        }
        assertEquals(Set.of("client-17"), clients);
    }

    @Test
    void everybodyIsExportedOnce() {
        NttExports exports = new NttExports(1_000_003);
        int next = 0;
        for (int i = 0; i < NttExports.COUNT; i++) {
            assertEquals(next, exports.first(i));
            next += exports.size(i);
        }
        assertEquals(1_000_003, next);
    }
}
