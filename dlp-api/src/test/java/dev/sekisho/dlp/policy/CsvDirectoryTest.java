package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvDirectoryTest {
    private static final String CSV = """
            account,name,supervisor,groups,aliases
            OP@city.example,"髙橋, 花子",boss@city.example; deputy@city.example,,op2@City.example;hanako
            boss@city.example,鈴木 一郎,,Manager;security,

            audit@日本.example,"監査 ""A""
            第二",,audit,
            """;

    @Test
    void knowsSupervisorsAliasesAndGroupsInAnyCase() throws PolicyException {
        CsvDirectory directory = CsvDirectory.parse(CSV, "d.csv");
        assertEquals(Set.of("boss@city.example", "deputy@city.example"), directory.supervisors("op@CITY.example"));
        assertEquals(directory.supervisors("op@city.example"), directory.supervisors(" Hanako "));
        assertEquals(Set.of("op@city.example", "op2@city.example", "hanako"), directory.aliases("OP2@city.example"));
        assertEquals(Set.of("boss@city.example"), directory.members("MANAGER"));
        assertEquals(Set.of("audit@xn--wgv71a.example"), directory.members("audit"));
        assertEquals(Set.of("nobody@x.example"), directory.aliases("Nobody@x.example"));
        assertEquals(Set.of(), directory.supervisors("nobody@x.example"));
        assertEquals(Set.of(), directory.members("nobody"));
    }

    @Test
    void knowsWhoActsForAPerson() throws PolicyException {
        CsvDirectory directory =
                CsvDirectory.parse("account,aliases,delegates\na@x.example,a2,S@x.example;t@x.example\n", "d.csv");
        assertEquals(Set.of("s@x.example", "t@x.example"), directory.delegates("A2"));
        assertEquals(Set.of(), directory.delegates("s@x.example"));
    }

    @Test
    void readsUtf8WithMarkAndCp932(@TempDir Path dir) throws Exception {
        Path marked = Files.writeString(dir.resolve("a.csv"), "\uFEFF" + CSV.replace("\n", "\r\n"));
        Path cp932 = Files.write(dir.resolve("b.csv"), CSV.getBytes(Charset.forName("windows-31j")));
        for (Path file : List.of(marked, cp932)) {
            assertEquals(
                    Set.of("audit@xn--wgv71a.example"), CsvDirectory.load(file).members("audit"));
        }
        Path neither = Files.write(dir.resolve("c.csv"), new byte[] {(byte) 0x81, (byte) 0xff, '\n'});
        assertThrows(PolicyException.class, () -> CsvDirectory.load(neither));
    }

    @Test
    void knowsHowPeopleStandToTheOrganisation() throws PolicyException {
        CsvDirectory directory = CsvDirectory.parse(
                "account,employment,access,leaves\na@x.example,Dispatched,High,2027-03-31\nb@x.example,,,\n", "d.csv");
        assertEquals(
                new Standing(true, "dispatched", "high", LocalDate.of(2027, 3, 31)), directory.standing("A@x.example"));
        assertEquals(new Standing(true, "", "", null), directory.standing("b@x.example"));
        assertEquals(Standing.UNKNOWN, directory.standing("c@x.example"));
        PolicyException e = assertThrows(
                PolicyException.class, () -> CsvDirectory.parse("account,leaves\na@x.example,31.3.2027\n", "d.csv"));
        assertEquals(2, e.problems().get(0).line());
    }

    @Test
    void namesTheLineOfEveryMistake() {
        PolicyException e = assertThrows(
                PolicyException.class,
                () -> CsvDirectory.parse(
                        "account,supervisors,aliases\na@x.example,,\n,b@x.example,\nc@x.example,,a@x.example\n1,2,3,4\n",
                        "d.csv"));
        assertEquals(
                List.of(
                        "1 unknown column 'supervisors'",
                        "3 needs one account",
                        "4 duplicate account 'a@x.example'",
                        "5 too many fields"),
                e.problems().stream()
                        .map(p -> p.line() + " " + p.message().en())
                        .toList());
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        PolicyException e = assertThrows(
                PolicyException.class, () -> CsvDirectory.parse("account,name\na@x.example,\"A\nB\n", "d.csv"));
        assertEquals(2, e.problems().get(0).line());
    }

    @Test
    void knowsDepartmentAndRoles() throws Exception {
        Directory directory = CsvDirectory.parse(
                "account,aliases,department,roles\na@x.example,b@x.example,広報,Clerk;editor\nc@x.example\n", "d.csv");
        assertEquals("広報", directory.department("B@x.example"));
        assertEquals(Set.of("clerk", "editor"), directory.roles("a@x.example"));
        assertEquals("", directory.department("c@x.example"));
        assertEquals(Set.of(), directory.roles("nobody@x.example"));
    }
}
