package dev.sekisho.dlp.extract.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what is filled in into the fields of a PDF, each behind what its reader is told that it is: the hint that a
 * program shows, or the name where that was written by a person. Fields count wherever they stand: programs show those
 * of the pages, even if the list of the form leaves them out.
 */
final class PdfFields {
    private static final int MOST_NESTED = 20;
    private static final int MOST_HELD = 1 << 16;

    private final PDDocument document;
    private final EmbeddedKeeper keeper;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder lines = new StringBuilder();

    PdfFields(PDDocument document, EmbeddedKeeper keeper) {
        this.document = document;
        this.keeper = keeper;
    }

    void handOn() throws IOException {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            fields(form.getCOSArray(COSName.FIELDS), 0);
        }
        for (PDPage page : document.getPages()) {
            widgets(page.getCOSObject().getCOSArray(COSName.ANNOTS));
        }
        COSDocument objects = document.getDocument();
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                    && (dictionary.containsKey(COSName.FT) || isWidget(dictionary))) {
                field(dictionary, 0);
            }
        }
        give();
    }

    private void give() {
        keeper.text(lines.toString());
        lines.setLength(0);
    }

    private static boolean isWidget(COSDictionary dictionary) {
        return COSName.getPDFName("Widget").equals(dictionary.getDictionaryObject(COSName.SUBTYPE));
    }

    private void widgets(@Nullable COSArray annotations) throws IOException {
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation && isWidget(annotation)) {
                field(annotation, 0);
            }
        }
    }

    private void fields(@Nullable COSArray fields, int depth) throws IOException {
        for (int i = 0; fields != null && i < fields.size(); i++) {
            if (fields.getObject(i) instanceof COSDictionary field) {
                field(field, depth);
            }
        }
    }

    private void field(COSDictionary field, int depth) throws IOException {
        keeper.checkCancelled();
        if (depth > MOST_NESTED) {
            keeper.unread("too-nested");
        } else if (seen.add(field)) {
            String value = value(field);
            if (!value.isBlank()) {
                lines.append(label(field)).append(": ").append(value).append('\n');
                if (lines.length() > MOST_HELD) {
                    give(); // many fields may share one long value
                }
            }
            fields(field.getCOSArray(COSName.KIDS), depth + 1);
        }
    }

    /** What a field is called: its name if a person wrote it, else its hint; that of the field it is a part of. */
    static String label(COSDictionary field) {
        COSDictionary at = field;
        for (int i = 0; i < MOST_NESTED && at != null; i++) {
            String name = text(at, COSName.T);
            String hint = text(at, COSName.TU);
            if (!name.isBlank() || !hint.isBlank()) {
                boolean written = name.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
                return (written || hint.isBlank() ? name : hint).strip();
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return "";
    }

    private static String text(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSString text ? text.getString() : "";
    }

    private String value(COSDictionary field) throws IOException {
        COSBase value = field.getDictionaryObject(COSName.V);
        COSArray choices = field.getCOSArray(COSName.OPT);
        if (!(value instanceof COSArray several)) {
            return shown(value, choices);
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < several.size(); i++) {
            all.append(i == 0 ? "" : "、").append(shown(several.getObject(i), choices));
        }
        return all.toString();
    }

    private String shown(@Nullable COSBase value, @Nullable COSArray choices) throws IOException {
        if (value instanceof COSStream stream) {
            try (InputStream in = keeper.guarded(stream.createInputStream(), Math.max(1, stream.getLength()))) {
                return new COSString(in.readAllBytes()).getString();
            }
        }
        String said =
                value instanceof COSString text ? text.getString() : value instanceof COSName n ? n.getName() : "";
        return chosen(said, choices).replace('\r', '\n').strip();
    }

    /** What is shown for a value that is the number of a choice, say. */
    private static String chosen(String value, @Nullable COSArray choices) {
        for (int i = 0; choices != null && i < choices.size(); i++) {
            if (choices.getObject(i) instanceof COSArray pair
                    && pair.size() == 2
                    && pair.getObject(0) instanceof COSString export
                    && pair.getObject(1) instanceof COSString shown
                    && export.getString().equals(value)) {
                return shown.getString();
            }
        }
        return value;
    }
}
