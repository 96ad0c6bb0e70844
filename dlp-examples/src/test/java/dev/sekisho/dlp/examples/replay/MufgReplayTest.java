package dev.sekisho.dlp.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.trace.Fate;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MufgReplayTest {
    private static final int PEOPLE = 6_000;

    @TempDir
    Path dir;

    @Test
    void theExtractIsAlertedOfTheCdIsStoppedAndTheListThatWasSoldNamesBoth() throws IOException {
        MufgReplay.Result result = new MufgReplay(PEOPLE, dir, text -> {}).play();
        String text = result.text();
        List<String> decisions = text.lines()
                .filter(line -> line.contains("判定 / decision"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
        assertEquals(List.of("notify", "allow", "hold", "block"), decisions, text);
        assertEquals(
                2, text.lines().filter(line -> line.contains("people: 6,000")).count(), text);
        assertTrue(text.contains("encrypted: password-protected"), text);

        List<TransferHit> first = result.list().transfers().subList(0, 2);
        assertEquals(
                List.of("colleague", "cd-job"),
                first.stream().map(hit -> hit.transfer().actor()).toList());
        assertEquals(
                List.of(Fate.LET_GO, Fate.STOPPED),
                first.stream().map(hit -> hit.transfer().fate()).toList());
        assertEquals(1, first.get(0).overlap().coverage());
        assertTrue(result.list().transfers().get(2).overlap().coverage() < 0.5);
        assertEquals("db-extract", result.origin().before().get(0).transfer().channel());
    }

    @Test
    void namesakesDifferInAllElse() {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            NumberedPeople.NumberedPerson person = NumberedPeople.of(i);
            assertTrue(known.add(person.name() + person.birthDate()));
            assertTrue(known.add(person.name() + person.address()));
            assertTrue(known.add(person.phone()));
        }
    }
}
