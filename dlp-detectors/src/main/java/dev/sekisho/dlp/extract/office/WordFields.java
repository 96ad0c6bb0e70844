package dev.sekisho.dlp.extract.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Takes what is filled in into the content controls and form fields of a Word document, each behind what it is called:
 * Word shows the name above the control, and nothing of it stands in the running text. Where the text before has the
 * name already, nothing is taken.
 */
final class WordFields {
    /** What is longer is text, not a value. */
    private static final int LONGEST_VALUE = 200;

    private static final int BEFORE = 80;
    /** More names are not held back, and more choices no program shows. */
    private static final int MOST = 1000;

    private final Words words;
    private final Deque<Field> controls = new ArrayDeque<>();
    private final List<String> unused = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();
    private @Nullable Field form;

    WordFields(Words words) {
        this.words = words;
    }

    /** One control or field that is being read. */
    private static final class Field {
        private final String before;
        private final StringBuilder value = new StringBuilder();
        private final List<String> choices = new ArrayList<>();
        private String name = "";
        private String hint = "";
        private int chosen = -1;
        private boolean open;
        private boolean takesNothing;

        Field(String before) {
            this.before = before;
        }

        String value() {
            boolean choice = chosen >= 0 && chosen < choices.size();
            return choice ? choices.get(chosen) : value.toString().strip();
        }
    }

    /** Whether an attribute is the name of a field, which comes with its value. */
    boolean names(String element, String attribute) {
        return attribute.equals("val")
                && switch (element) {
                    case "alias", "tag" -> !controls.isEmpty();
                    case "name", "statusText", "helpText" -> form != null && !form.open;
                    default -> false;
                };
    }

    void begin(String element, Attributes attributes) throws IOException {
        switch (element) {
            case "sdt" -> beginControl();
            case "alias", "tag", "showingPlcHdr" -> ofControl(element, WordAttributes.value(attributes, "val"));
            case "fldChar" -> formField(WordAttributes.value(attributes, "fldCharType"));
            case "name", "statusText", "helpText", "listEntry", "result" ->
                ofForm(element, WordAttributes.value(attributes, "val"));
            case "p", "tab", "br" -> text(" ");
            case "tr" -> beginRow();
            default -> {}
        }
    }

    private void beginControl() {
        Field outer = controls.peek();
        if (outer != null) {
            outer.takesNothing = true;
        }
        controls.push(new Field(before.toString()));
    }

    /** A control around rows holds no one value. */
    private void beginRow() {
        controls.forEach(control -> control.takesNothing = true);
    }

    private void ofControl(String element, String value) {
        Field control = controls.peek();
        if (control != null) {
            switch (element) {
                case "alias" -> control.name = value;
                case "tag" -> control.hint = value;
                default -> control.takesNothing |= !value.equals("0") && !value.equals("false");
            }
        }
    }

    private void formField(String type) throws IOException {
        switch (type) {
            case "begin" -> form = new Field(before.toString());
            case "separate" -> {
                if (form != null) {
                    form.open = true;
                }
            }
            default -> endForm();
        }
    }

    private void ofForm(String element, String value) throws IOException {
        Field field = form;
        if (field != null && !field.open) {
            switch (element) {
                case "name" -> field.name = value;
                case "listEntry" -> {
                    if (field.choices.size() < MOST) {
                        field.choices.add(value);
                    }
                }
                case "result" -> field.chosen = value.length() == 1 ? Character.digit(value.charAt(0), 10) : -1;
                default -> {
                    unused(field.hint);
                    field.hint = value;
                }
            }
        }
    }

    /** Takes a piece of the running text. */
    void text(CharSequence text) {
        Field control = controls.peek();
        if (control != null) {
            add(control, text);
        }
        if (form != null && form.open) {
            add(form, text);
        }
        before.append(text);
        if (before.length() > 2 * BEFORE) {
            before.delete(0, before.length() - BEFORE);
        }
    }

    private static void add(Field field, CharSequence text) {
        boolean fits = field.value.length() + text.length() <= LONGEST_VALUE;
        field.takesNothing |= !fits;
        if (fits) {
            field.value.append(text);
        }
    }

    void end(String element) throws IOException {
        if (element.equals("sdt")) {
            Field control = controls.poll();
            if (control != null) {
                boolean tagged = !isWritten(control.name) && isWritten(control.hint);
                give(control, tagged || control.name.isBlank() ? control.hint : control.name);
            }
        }
    }

    private void endForm() throws IOException {
        Field field = form;
        form = null;
        if (field != null) {
            String label = isWritten(field.name) || field.hint.isBlank() ? field.name : field.hint;
            // a name with a number is one that Word made up
            field.takesNothing |= label.chars().anyMatch(Character::isDigit);
            give(field, label);
        }
    }

    private void give(Field field, String label) throws IOException {
        String name = label.strip();
        boolean said = !name.isEmpty() && field.before.contains(name);
        if (!said && !name.isEmpty() && !field.takesNothing && !field.value().isBlank()) {
            words.line(name + ": " + field.value());
        } else if (!said) {
            unused(name);
        }
        unused(label.equals(field.name) ? field.hint : field.name);
    }

    private void unused(String name) throws IOException {
        if (unused.size() < MOST) {
            unused.add(name);
        } else if (!name.isBlank()) {
            words.line(name);
        }
    }

    private static boolean isWritten(String name) {
        return name.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
    }

    /** Names that came with no value stand behind the others, so that they part no lines of a form. */
    void endDocument() throws IOException {
        for (String name : unused) {
            if (!name.isBlank()) {
                words.line(name);
            }
        }
        unused.clear();
    }
}
