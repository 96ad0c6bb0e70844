package dev.sekisho.dlp.table;

import java.util.Set;

/** The names of the elements of HTML (WHATWG, living standard) and of older HTML that are still met in mails. */
final class HtmlElements {
    private static final Set<String> NAMES =
            Set.of(("a abbr acronym address applet area article aside audio b base basefont"
                            + " bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd"
                            + " del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame"
                            + " frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd label"
                            + " legend li link main map mark marquee menu meta meter nav nobr noframes noscript object ol optgroup"
                            + " option output p param picture pre progress q rp rt ruby s samp script search section select slot"
                            + " small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th"
                            + " thead time title tr track tt u ul var video wbr xmp")
                    .split(" "));

    private HtmlElements() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }
}
