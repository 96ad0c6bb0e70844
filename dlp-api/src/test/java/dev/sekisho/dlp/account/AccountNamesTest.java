package dev.sekisho.dlp.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNamesTest {
    private static final AccountNames NAMES = new AccountNames(Directory.EMPTY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro",
                " TARO\t",
                "ｔａｒｏ＠city.example",
                "ta\u200bro", // zero width space
                "ta\u00adro", // soft hyphen
                "ta\ufe0fro", // variation selector
                "ta\u034fro", // combining grapheme joiner
                "ta\u3164ro", // Hangul filler
                "ta\u180bro", // Mongolian variation selector
                "ta\udb40\udd00ro", // variation selector 17
                "taro\u0000",
                "taro+approver@city.example",
                "CITY\\taro",
                "taro@other.example"
            })
    void oneSpellingOfEveryone(String spelling) {
        assertTrue(NAMES.same("taro@city.example", spelling), spelling);
    }

    @Test
    void othersAreOthers() {
        assertFalse(NAMES.same("taro@city.example", "jiro@city.example"));
        assertFalse(NAMES.same("taro@city.example", "tarou@city.example"));
        assertFalse(NAMES.same("+approver@city.example", "+@city.example"));
        assertEquals(Set.of(), NAMES.of(" \u200b"));
        assertFalse(NAMES.same("", ""));
    }

    @Test
    void aDirectoryMayTellAliasesInAnySpelling() {
        AccountNames names = new AccountNames(new Aliases(Set.of("OP2@City.Example", "ｏｐ３")));
        assertTrue(names.same("op@city.example", "op2@city.example"));
        assertTrue(names.same("op@city.example", "op3"));
    }

    @Test
    void whoHasAnAddressOfAnotherDomainIsNotTheMember() throws Exception {
        AccountNames names = new AccountNames(CsvDirectory.parse(
                "account,groups,aliases\nboss@city.example,manager,b.oss@city.example\n", "people.csv"));
        for (String member :
                new String[] {"boss@city.example", "boss", "BOSS@CITY.example", "B.Oss", "b.oss@city.example"}) {
            assertTrue(names.isOneOf(member, Set.of("boss@city.example")), member);
        }
        for (String stranger :
                new String[] {"boss@gmail.com", "boss@city.example.evil.example", "CITY\\boss", "boss+x", "oss", ""}) {
            assertFalse(names.isOneOf(stranger, Set.of("boss@city.example")), stranger);
        }
    }

    /** Tells the same aliases of everybody. */
    private record Aliases(Set<String> all) implements Directory {
        @Override
        public Set<String> supervisors(String account) {
            return Set.of();
        }

        @Override
        public Set<String> aliases(String account) {
            return all;
        }

        @Override
        public Set<String> members(String group) {
            return Set.of();
        }
    }
}
