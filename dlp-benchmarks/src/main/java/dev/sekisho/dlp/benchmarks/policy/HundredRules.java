package dev.sekisho.dlp.benchmarks.policy;

/** A hundred rules as an officer writes them: each kind of rule with numbers of its own. */
final class HundredRules {
    static final int RULES = 100;

    private HundredRules() {}

    static String text() {
        StringBuilder text = new StringBuilder("""
                apiVersion: sekisho/v1
                policy: hundred
                version: 1
                organization: {domains: [city.example]}
                unreadable: allow
                lists:
                  partners: [hospital.example, clinic.example]
                rules:
                """);
        for (int i = 0; i < RULES; i++) {
            text.append("  - {id: R")
                    .append(i)
                    .append(", when: {")
                    .append(when(i))
                    .append("}, then: hold}\n");
        }
        return text.toString();
    }

    private static String when(int i) {
        return switch (i % 5) {
            case 0 -> "channel: mail, recipients: {any: {in: freeMail}}, people: {atLeast: " + limit(i) + "}";
            case 1 ->
                "recipients: {any: external}, infoTypes: {any: [CREDIT_CARD_NUMBER, JAPAN_INDIVIDUAL_NUMBER],"
                        + " atLeast: " + limit(i) + "}";
            case 2 ->
                "recipients: {any: {in: partners}}, peopleWith: {infoType: [HEALTH_CONDITION], atLeast: " + limit(i)
                        + "}";
            case 3 ->
                "transport: [auto-forward, redirect], recipients: {any: external}, people: {atLeast: " + limit(i) + "}";
            default ->
                "attachments: {any: {extension: [xlsx, csv]}}, people: {atLeast: " + limit(i) + "}, department: [dept"
                        + i + ", koho]";
        };
    }

    /** Higher and higher limits, so that few rules match a transfer. */
    static long limit(int i) {
        return 50L * (i + 1);
    }
}
