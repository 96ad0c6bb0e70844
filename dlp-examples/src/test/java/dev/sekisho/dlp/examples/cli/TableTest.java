package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void aCellForgesNoLineAndMovesNoCursor() {
        String name = "a\u001b[2K\u001b[1A\r\n承認 / approved\u202egpj.csv\u0085\u2028";
        String shown = new Table().row("添付", name).toString();
        assertEquals(1, shown.lines().count());
        assertEquals("添付  a\ufffd[2K\ufffd[1A\ufffd\ufffd承認 / approved\ufffdgpj.csv\ufffd\ufffd", shown.strip());
    }

    @Test
    void lettersStayAsTheyAre() {
        assertEquals("髙橋 𠮷田　Ａ1", new Table().row("髙橋 𠮷田　Ａ1").toString().strip());
    }
}
