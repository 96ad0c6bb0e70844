package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is filled in into a Word document is read behind what it is called, where the text does not say that. */
class WordFieldsReadingTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String field(String data, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + data + "</w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run(result) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** What is read beside the text of a paragraph. */
    private static List<String> beside(String content) throws IOException {
        String paragraph = "<w:p " + W + ">" + content + "</w:p>";
        byte[] docx = HiddenPlaces.with(
                HiddenPlaces.docx(), "word/document.xml", xml -> xml.replace("<w:p>", paragraph + "<w:p>"));
        Recorder read = Recorder.read("a.docx", "application/octet-stream", docx);
        return read.reports.values().stream()
                .filter(report -> report.name().equals("word/document.xml"))
                .flatMap(report -> read.text.get(report.id()).toString().lines())
                .toList();
    }

    @Test
    void aControlIsCalledByItsTitle() throws IOException {
        assertEquals(
                List.of("口座番号: 4826193", "account"),
                beside(control("<w:alias w:val=\"口座番号\"/><w:tag w:val=\"account\"/>", run("482") + run("6193"))));
    }

    @Test
    void aTagThatAPersonWroteWillDo() throws IOException {
        assertEquals(List.of("氏名: 髙橋健太郎"), beside(control("<w:tag w:val=\"氏名\"/>", run("髙橋健太郎"))));
    }

    @Test
    void whatTheTextSaysAlreadyIsNotSaidAgain() throws IOException {
        assertEquals(List.of(), beside(run("氏名：") + control("<w:alias w:val=\"氏名\"/>", run("髙橋健太郎"))));
    }

    @Test
    void whatAsksForAValueIsNone() throws IOException {
        assertEquals(List.of("氏名"), beside(control("<w:alias w:val=\"氏名\"/><w:showingPlcHdr/>", run("ここに入力してください"))));
    }

    @Test
    void aControlAroundOthersHoldsNoValue() throws IOException {
        assertEquals(
                List.of("氏名: 髙橋健太郎", "申込者"),
                beside(control("<w:alias w:val=\"申込者\"/>", control("<w:alias w:val=\"氏名\"/>", run("髙橋健太郎")))));
    }

    @Test
    void aFormFieldIsCalledByItsNameOrItsHint() throws IOException {
        assertEquals(
                List.of("氏名: 髙橋健太郎", "口座番号: 4826193", "Text1"),
                beside(field("<w:name w:val=\"氏名\"/>", "髙橋健太郎")
                        + field("<w:name w:val=\"Text1\"/><w:statusText w:val=\"口座番号\"/>", "4826193")));
    }

    @Test
    void aChoiceIsReadWhereNoResultIsKept() throws IOException {
        String choices = "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"なし\"/><w:listEntry w:val=\"喘息\"/>"
                + "</w:ddList>";
        assertEquals(List.of("なし", "喘息", "病名: 喘息"), beside(field("<w:name w:val=\"病名\"/>" + choices, "")));
    }
}
