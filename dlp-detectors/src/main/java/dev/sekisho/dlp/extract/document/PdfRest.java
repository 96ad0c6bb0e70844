package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.extract.office.SafeXml;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.extract.office.WordsHandler;
import dev.sekisho.dlp.inspect.PartStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Hands on the words of a PDF that are on no page: properties, names, hints and choices of form fields, scripts,
 * descriptions, and the data of forms. Every object of the file is looked at, whatever points to it.
 */
final class PdfRest {
    private static final int MOST_NESTED = 20;

    /** Texts that are no words, and those that are read with the pages. */
    private static final Set<String> OTHER = Set.of(
            "ID",
            "O",
            "U",
            "OE",
            "UE",
            "Perms",
            "CreationDate",
            "ModDate",
            "M",
            "DA",
            "DS",
            "Lang",
            "Registry",
            "Ordering",
            "NM",
            "Trapped",
            "F",
            "UF",
            "CheckSum",
            "Cert",
            "Contents",
            "FontFamily",
            "CharSet",
            "Panose");

    /** What Tika reads of annotations. */
    private static final Set<String> OF_NOTES = Set.of("T", "Subj", "V", "Title");

    /** Arrays of texts; others hold names or bytes. */
    private static final Set<String> LISTS = Set.of("Names", "Opt", "V", "DV", "Keywords", "Nums", "K");

    private final COSDocument objects;
    private final PDDocument document;
    private final EmbeddedKeeper keeper;

    PdfRest(PDDocument document, EmbeddedKeeper keeper) {
        this.document = document;
        this.objects = document.getDocument();
        this.keeper = keeper;
    }

    void handOn() throws IOException {
        try (Words words = new Words()) {
            COSDictionary info = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
            if (info != null) {
                texts(info, "", words, 0);
            }
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                keeper.checkCancelled();
                object(objects.getObjectFromPool(key), info, words);
            }
            formData(words);
            PdfStamps.of(document, keeper, words);
            keeper.keep("properties", words);
        }
    }

    private void object(COSObject object, COSDictionary info, Words words) throws IOException {
        COSBase base = object.getObject();
        if (base instanceof COSStream stream) {
            stream(stream, words);
        }
        if (base != info && (base instanceof COSDictionary || base instanceof COSArray || base instanceof COSString)) {
            texts(base, "", words, 0);
        }
    }

    /** Goes through what is written in one object; what it points to comes in its own turn. */
    private void texts(COSBase base, String key, Words words, int depth) throws IOException {
        if (depth > MOST_NESTED) {
            keeper.unread("too-nested");
        } else if (base instanceof COSString text) {
            line(key, text.getString(), words);
        } else if (base instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> e : dictionary.entrySet()) {
                String name = e.getKey().getName();
                if (name.equals("JS") && dictionary.getDictionaryObject(COSName.JS) instanceof COSStream script) {
                    words.line(new String(bytes(script), StandardCharsets.UTF_8));
                } else if (!OTHER.contains(name) ? !readWithPages(dictionary, name) : isPopup(dictionary, name)) {
                    texts(e.getValue(), name, words, depth + 1);
                }
            }
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase item = array.get(i);
                boolean taken = !(item instanceof COSString) || LISTS.contains(key);
                if (taken && !(item instanceof COSObject)) {
                    texts(item, item instanceof COSString ? "" : key, words, depth + 1);
                }
            }
        }
    }

    private static boolean isPopup(COSDictionary dictionary, String name) {
        return name.equals("Contents") && "Popup".equals(dictionary.getNameAsString(COSName.SUBTYPE));
    }

    private static boolean readWithPages(COSDictionary dictionary, String name) {
        boolean note = dictionary.containsKey(COSName.SUBTYPE) || dictionary.containsKey(COSName.FT);
        boolean outline = dictionary.containsKey(COSName.PARENT) && dictionary.containsKey(COSName.TITLE);
        boolean signed = dictionary.getDictionaryObject(COSName.V) instanceof COSDictionary;
        boolean field = name.equals("V") ? !signed : !name.equals("T") || isLabel(dictionary);
        return OF_NOTES.contains(name) && field && (note || outline);
    }

    /** Whether the name of a field is read with it; of a note it is who wrote it. */
    private static boolean isLabel(COSDictionary dictionary) {
        return !dictionary.containsKey(COSName.FT)
                || PdfFields.label(dictionary)
                        .equals(dictionary.getString(COSName.T, "").strip());
    }

    private static void line(String key, String text, Words words) throws IOException {
        boolean written = text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        if (written && !text.isBlank()) {
            words.line(key.isEmpty() || key.equals("JS") ? text : key + ": " + text);
        }
    }

    private void stream(COSStream stream, Words words) throws IOException {
        COSName type = stream.getCOSName(COSName.TYPE);
        if (COSName.METADATA.equals(type)) {
            xml("metadata", bytes(stream), words);
        }
    }

    /** The data of forms lie in pieces, which are one XML together. */
    private void formData(Words words) throws IOException {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        COSBase xfa = form == null ? null : form.getDictionaryObject(COSName.XFA);
        if (xfa instanceof COSStream stream) {
            xml("xfa", bytes(stream), words);
        } else if (xfa instanceof COSArray pieces) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int i = 1; i < pieces.size(); i += 2) {
                if (pieces.getObject(i) instanceof COSStream piece) {
                    all.writeBytes(bytes(piece));
                }
            }
            xml("xfa", all.toByteArray(), words);
        }
    }

    private void xml(String name, byte[] xml, Words words) {
        try (InputStream in = new ByteArrayInputStream(xml)) {
            SafeXml.parse(in, new WordsHandler(words));
        } catch (IOException e) {
            keeper.lost(name, PartStatus.FAILED, "broken");
        }
    }

    private byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = keeper.guarded(stream.createInputStream(), Math.max(1, stream.getLength()))) {
            return in.readAllBytes();
        }
    }
}
