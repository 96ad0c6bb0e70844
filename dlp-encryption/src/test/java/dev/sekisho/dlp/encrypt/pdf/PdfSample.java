package dev.sekisho.dlp.encrypt.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes a PDF of one page by hand, so that no library has a say in it. */
public final class PdfSample {
    static final String TEXT = "顧客名簿髙橋";
    static final String TITLE = "部外秘の名簿";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfSample() {}

    /**
     * A document.
     *
     * @param catalog what its catalog has besides the pages
     * @param padding how many bytes a stream has that no reader shows
     */
    public static byte[] make(String catalog, int padding) {
        PdfSample pdf = new PdfSample();
        pdf.print("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        pdf.object("<</Type/Catalog/Pages 2 0 R/Padding 10 0 R" + catalog + ">>");
        pdf.object("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        pdf.stream("", "BT /F 24 Tf 20 100 Td <" + codes() + "> Tj ET");
        pdf.object("<</Type/Font/Subtype/Type0/BaseFont/Sample/Encoding/Identity-H/DescendantFonts[6 0 R]"
                + "/ToUnicode 7 0 R>>");
        pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/Sample/CIDSystemInfo<</Registry(Adobe)/Ordering"
                + "(Identity)/Supplement 0>>/FontDescriptor 8 0 R/DW 1000>>");
        pdf.stream("", toUnicode());
        pdf.object("<</Type/FontDescriptor/FontName/Sample/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
                + "/Ascent 900/Descent -200/CapHeight 700/StemV 80>>");
        String title = HexFormat.of().formatHex(("\ufeff" + TITLE).getBytes(StandardCharsets.UTF_16BE));
        pdf.object("<</Title<" + title + ">>>");
        pdf.stream("", "x".repeat(padding));
        return pdf.end();
    }

    private static String codes() {
        StringBuilder codes = new StringBuilder();
        for (int i = 1; i <= TEXT.length(); i++) {
            codes.append(String.format("%04x", i));
        }
        return codes.toString();
    }

    private static String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName/Sample def/CMapType 2 def\n1 begincodespacerange <0000><ffff> endcodespacerange\n"
                + TEXT.length() + " beginbfchar\n");
        for (int i = 1; i <= TEXT.length(); i++) {
            map.append(String.format("<%04x><%04x>%n", i, (int) TEXT.charAt(i - 1)));
        }
        return map + "endbfchar\nendcmap CMapName currentdict/CMap defineresource pop end end";
    }

    private void print(String latin) {
        out.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void object(String body) {
        offsets.add(out.size());
        print(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void stream(String entries, String data) {
        object("<</Length " + data.length() + entries + ">>\nstream\n" + data + "\nendstream");
    }

    private byte[] end() {
        int start = out.size();
        print("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> print(String.format("%010d 00000 n \n", offset)));
        print("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R/Info 9 0 R>>\nstartxref\n" + start
                + "\n%%EOF\n");
        return out.toByteArray();
    }
}
