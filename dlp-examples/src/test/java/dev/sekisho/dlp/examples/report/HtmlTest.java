package dev.sekisho.dlp.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void markupIsEscapedAndWhatNobodySeesIsShown() {
        assertEquals(
                "&lt;b title=&#39;x&#39;&gt;&amp;&quot;\n\t氏名\u2400\u241B[31m\uFFFD\uFFFD",
                Html.escape("<b title='x'>&\"\n\t氏名\u0000\u001B[31m\u202E\u2066"));
    }
}
