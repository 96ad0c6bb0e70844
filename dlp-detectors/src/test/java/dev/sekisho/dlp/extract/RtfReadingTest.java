package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an RTF document holds beside its running text. */
class RtfReadingTest {
    private static final String OCTETS = "application/octet-stream";
    private static final String VALUE = "山田太郎";
    /** The same in code page 932. */
    private static final String BYTES = "\\'8e\\'52\\'93\\'63\\'91\\'be\\'98\\'59";
    /** And in code points. */
    private static final String POINTS = "\\u23665?\\u30000?\\u22826?\\u-28466?";

    private static byte[] rtf(String beside) {
        return ("{\\rtf1\\ansi\\ansicpg932\\deff0{\\fonttbl{\\f0\\fcharset128 MS Mincho;}}" + beside
                        + "\\f0 notes\\par}")
                .getBytes(Charset.forName("windows-31j"));
    }

    private static Recorder read(String beside) {
        return Recorder.read("a.rtf", OCTETS, rtf(beside));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\field{\\*\\fldinst HYPERLINK \"http://example.jp/?n=#\"}{\\fldrslt x}}",
                "{\\field{\\*\\fldinst {DDEAUTO excel \"C:\\\\\\\\#.xls\" a}}{\\fldrslt x}}",
                "{\\field{\\*\\fldinst { ASK n \"#\"}}{\\fldrslt x}}",
                "{\\field{\\*\\fldinst FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffname n}{\\*\\ffdeftext #}}}}{\\fldrslt x}}",
                "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2{\\*\\ffl #}{\\*\\ffl x}}}}{\\fldrslt x}}",
                "{\\field{\\*\\fldinst FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffhelptext #}{\\*\\ffstattext x}}}}}",
                "{\\info{\\doccomm #}}",
                "{\\info{\\title #}}",
                "{\\info{\\author #}}",
                "{\\info{\\operator #}}",
                "{\\info{\\*\\company #}}",
                "{\\*\\userprops {\\propname n}\\proptype30{\\staticval #}}",
                "{\\*\\docvar {n}{#}}",
                "{\\*\\bkmkstart #}{\\*\\bkmkend #}",
                "{\\*\\revtbl {Unknown;}{#;}}",
                "{\\*\\annotation {\\*\\atnauthor x}#}",
                "{\\*\\atnauthor #}",
                "{\\xe #}",
                "{\\*\\xe #}",
                "{\\tc #}",
                "{\\footnote #}",
                "{\\header #}",
                "{\\v #}",
                "{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv #}}}}",
                "{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv #}}}}",
                "{\\shp{\\*\\shpinst{\\shptxt #\\par}}}",
                "{\\*\\unknowndestination #}",
                "{\\*\\mailmerge{\\mmconnectstr #}}",
                "{\\*\\template C:\\\\#.dot}",
                "{\\pict{\\*\\picprop{\\sp{\\sn wzName}{\\sv #}}}\\pngblip 89504e47}"
            })
    void whatStandsBesideTheTextIsRead(String beside) {
        for (String written : new String[] {BYTES, POINTS}) {
            Recorder read = read(beside.replace("#", written));
            assertTrue(
                    read.text.values().stream().anyMatch(t -> t.toString().contains(VALUE)),
                    beside + " " + written + " " + read.text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BYTES, POINTS})
    void whatStandsBeforeTheFirstParagraphIsRead(String written) {
        Recorder read = Recorder.read(
                "a.rtf",
                OCTETS,
                ("{\\rtf1\\ansi\\ansicpg932\\uc1\n" + written + "\\par notes\\par}")
                        .getBytes(Charset.forName("windows-31j")));
        assertTrue(read.text.values().stream().anyMatch(t -> t.toString().contains(VALUE)), written + " " + read.text);
    }

    private static String row(String mark, String... cells) {
        return "\\trowd\\cellx1000\\cellx2000" + mark + " " + String.join("\\cell ", cells) + "\\cell\\row\n";
    }

    /** Rows are rows, also where the cells do not say that they are in a table, and wherever the text begins. */
    @ParameterizedTest
    @ValueSource(strings = {"\\pard\\intbl", ""})
    void aTableIsATable(String mark) {
        for (String written : new String[] {BYTES, POINTS}) {
            Recorder read = read(row(mark, written, "a\\par b") + row(mark, "", written) + "\\pard ");
            assertEquals(
                    List.of("1:" + VALUE + "|a\n\nb", "2:|" + VALUE),
                    read.rows.values().iterator().next(),
                    read.text.toString());
            assertEquals("notes", read.text.get("1").toString().strip());
            assertEquals("full", read.outcome("1"));
            assertEquals(1, read.reports.size());
        }
    }

    @Test
    void theCellsOfATableInATableStayApart() {
        String inner = "\\itap2 " + BYTES + "\\nestcell x\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}"
                + "{\\nonesttables\\par}\\itap1 ";
        Recorder read = read(row("\\pard\\intbl", inner, "z"));
        assertEquals(
                List.of("1:" + VALUE + "\tx|z"), read.rows.values().iterator().next());
    }

    @Test
    void bytesOfAPictureHoldNoRows() {
        Recorder read = read("{\\pict\\pngblip\\bin12 \\trowd x\\row}" + row("", "a", "b"));
        assertEquals(List.of("1:a|b"), read.rows.values().iterator().next());
    }

    @Test
    void aMailAddressBehindALinkIsRead() {
        Recorder read = read("{\\field{\\*\\fldinst HYPERLINK \"mailto:t.yamada@example.jp\"}{\\fldrslt x}}");
        assertTrue(
                read.text.values().stream().anyMatch(t -> t.toString().contains("t.yamada@example.jp")),
                read.text.toString());
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void aCutRtfNeverThrowsAndIsTold() {
        byte[] whole = rtf("{\\field{\\*\\fldinst HYPERLINK \"http://example.jp/?n=" + BYTES + "\"}{\\fldrslt x}}");
        for (int length = 6; length < whole.length - 1; length++) {
            Recorder read = Recorder.read("a.rtf", OCTETS, Arrays.copyOf(whole, length));
            assertTrue(read.reports.values().stream().anyMatch(r -> !r.reason().isEmpty()), "cut at " + length);
        }
    }
}
