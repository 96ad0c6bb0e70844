package dev.sekisho.dlp.extract.office;

import java.util.Set;
import org.xml.sax.Attributes;

/**
 * Which attributes hold words that a person wrote: those whose name says so, and those with letters that no program
 * would choose.
 */
public final class WordAttributes {
    private static final Set<String> ALWAYS = Set.of(
            "title",
            "descr",
            "description",
            "alt",
            "string",
            "tooltip",
            "screenTip",
            "prompt",
            "promptTitle",
            "error",
            "errorTitle",
            "caption",
            "comment",
            "author",
            "displayName",
            "displayText",
            "userId",
            "user",
            "userName",
            "instr",
            "text",
            "formatCode",
            "dataCaption",
            "rowHeaderCaption",
            "colHeaderCaption",
            "grandTotalCaption",
            "command",
            "connection");

    /** Elements whose {@code name} or {@code val} a person chose. */
    private static final Set<String> NAMED = Set.of(
            "sheet",
            "definedName",
            "table",
            "tableColumn",
            "cacheField",
            "sheetName",
            "bookmarkStart",
            "section",
            "cmAuthor",
            "scenario",
            "docVar",
            "tblCaption",
            "tblDescription",
            "alias",
            "tag",
            "query",
            "connectString",
            "default",
            "listEntry",
            "statusText",
            "helpText",
            "item",
            "filter",
            "customFilter");

    /** Fonts and styles have names in any script. */
    private static final Set<String> FORM = Set.of(
            "rFont",
            "rFonts",
            "font",
            "latin",
            "ea",
            "cs",
            "sym",
            "cellStyle",
            "style",
            "tableStyle",
            "lsdException",
            "buFont",
            "themeFont");

    private WordAttributes() {}

    /**
     * Attributes that hold words wherever they stand.
     *
     * @return their names
     */
    public static Set<String> always() {
        return ALWAYS;
    }

    /**
     * Elements whose attributes {@code name} and {@code val} a person chose.
     *
     * @return their names
     */
    public static Set<String> named() {
        return NAMED;
    }

    /**
     * Whether an attribute is read.
     *
     * @param element the local name of its element
     * @param attribute its own local name
     * @param value its value
     * @return whether a person wrote it
     */
    public static boolean carries(String element, String attribute, String value) {
        if (value.isBlank() || FORM.contains(element)) {
            return false;
        }
        return isNamed(element, attribute) || looksWritten(value);
    }

    private static boolean isNamed(String element, String attribute) {
        boolean chosen = attribute.equals("name") || attribute.equals("val");
        return ALWAYS.contains(attribute) || (chosen && NAMED.contains(element)) || valueOfCache(element, attribute);
    }

    /** The items of pivot caches. */
    private static boolean valueOfCache(String element, String attribute) {
        return attribute.equals("v") && (element.equals("s") || element.equals("n") || element.equals("d"));
    }

    /** Letters beyond ASCII, or a mail address. */
    private static boolean looksWritten(String value) {
        int at = value.indexOf('@');
        return (at > 0 && at < value.length() - 1) || value.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
    }

    /**
     * The value of an attribute by its name without a prefix.
     *
     * @param attributes the attributes of an element
     * @param local the name
     * @return the value of the first of that name, or an empty string
     */
    public static String value(Attributes attributes, String local) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(local)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
