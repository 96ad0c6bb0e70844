package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.detect.BuiltInDetectors;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.LegalClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes IDENTIFIERS.md from the registry: {@code main} with the path of the file. */
final class IdentifierDocument {
    private static final String HEAD = """
            # 識別子の一覧 / Identifiers

            <!-- Written by IdentifierDocument from the registry; IdentifierDocumentTest compares. -->

            検出器が見つける番号と連絡先。検査数字が正しいだけの番号は10個に1個あるので、見出し語・列見出し・公式の区切りと合わせて尤度を決める。
            円や件などの単位、注文番号・伝票番号などの語、日時、例示用の値 (000…、123…) は下げる。

            What the detectors find of numbers and contacts. One number in ten has a right check digit by chance, so labels,
            headers and official groups decide the likelihood together with it; units such as 円, words such as 注文番号, times
            and placeholders (000…, 123…) lower it.

            | ID | 名称 / name | 見出し語 / labels | 検査 / what is checked | 法的分類 / legal class | 重大度 / severity | 出典 / source |
            |---|---|---|---|---|---|---|
            """;
    private static final Map<LegalClass, String> CLASSES = Map.of(
            LegalClass.PERSONAL_INFORMATION, "個人情報 / personal information",
            LegalClass.IDENTIFICATION_CODE, "個人識別符号 / identification code",
            LegalClass.SPECIAL_CARE, "要配慮個人情報 / special care",
            LegalClass.SPECIFIC_PERSONAL_INFORMATION, "特定個人情報 / My Number",
            LegalClass.ORGANIZATION, "組織 / organisation",
            LegalClass.USER_DEFINED, "利用者定義 / user-defined");

    private IdentifierDocument() {}

    static String text() {
        StringBuilder out = new StringBuilder(HEAD);
        for (IdentifierFacts fact : IdentifierFacts.all()) {
            out.append(row(fact)).append('\n');
        }
        return out.toString();
    }

    private static String row(IdentifierFacts fact) {
        InfoType type = fact.type();
        return "| `" + type.id() + "` | " + type.ja() + " / " + type.en() + " | "
                + String.join(", ", labels(type)).replace("|", "\\|") + " | " + fact.ja() + "<br>" + fact.en() + " | "
                + CLASSES.get(type.legalClass()) + " | " + type.severity() + " | " + fact.source() + " |";
    }

    private static Set<String> labels(InfoType type) {
        Set<String> labels = new LinkedHashSet<>();
        for (Detector detector : new BuiltInDetectors().detectors()) {
            labels.addAll(detector.triggers().labels().getOrDefault(type, List.of()));
        }
        return labels;
    }

    /** What the detectors of numbers, phones and mail find, by their ids. */
    static Set<String> found() {
        Set<String> ids = new TreeSet<>();
        for (Detector detector : new BuiltInDetectors().detectors()) {
            for (InfoType type : detector.infoTypes()) {
                ids.add(type.id());
            }
        }
        return ids;
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), text());
    }
}
