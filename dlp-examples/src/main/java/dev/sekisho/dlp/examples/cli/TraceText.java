package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.trace.Fate;
import dev.sekisho.dlp.trace.Overlap;
import dev.sekisho.dlp.trace.TraceResult;
import dev.sekisho.dlp.trace.TraceResult.ActorHit;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import dev.sekisho.dlp.trace.TracedTransfer;
import dev.sekisho.dlp.trace.TransferOrigin;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a search of the trail found, for a terminal. */
final class TraceText {
    private TraceText() {}

    static String actor(List<TracedTransfer> transfers, int top) {
        Table table =
                new Table().row("時刻 / time", "状態 / fate", "決定 / action", "人数 / people", "宛先 / to", "転送 / transfer");
        for (TracedTransfer t : transfers.stream().limit(top).toList()) {
            table.row(t.time(), fate(t.fate()), t.action(), t.people(), to(t), t.id());
        }
        long left = transfers.stream().filter(t -> t.fate() != Fate.STOPPED).count();
        return "試みた / tried: " + transfers.size() + ", 出た可能性あり / left or may have: " + left + "\n" + table;
    }

    static String person(TraceResult result, int top) {
        List<TransferHit> byTime = result.transfers().stream()
                .sorted(Comparator.comparing(hit -> hit.transfer().time()))
                .toList();
        return head(result) + transfers(byTime, top);
    }

    static String list(TraceResult result, int top) {
        return head(result) + transfers(result.transfers(), top) + "\n" + actors(result.actors(), top);
    }

    static String origin(TransferOrigin origin, int top) {
        TracedTransfer asked = origin.transfer();
        String what = asked.id() + "  " + asked.time() + "  " + asked.actor() + "  " + to(asked);
        StringBuilder out = new StringBuilder("転送 / transfer: " + Table.shown(what) + "  " + fate(asked.fate())
                + "\n照合した転送 / transfers compared: " + origin.compared() + "\n");
        if (!origin.hasPeople()) {
            out.append("この転送の人は分かりません（暗号化など） / its people are not known, as when it was encrypted\n");
        }
        out.append("■ どこから / came from\n").append(transfers(origin.before(), top));
        out.append("■ どこへ / went to\n").append(transfers(origin.after(), top));
        out.append("■ 以後の、中を読めなかった転送 / later transfers that could not be read\n");
        Table unread = new Table();
        origin.unread().stream()
                .limit(top)
                .forEach(t -> unread.row(fate(t.fate()), t.actor(), t.time(), to(t), t.id()));
        return out.append(unread).toString();
    }

    private static String head(TraceResult result) {
        return "照合した転送 / transfers compared: " + result.compared() + ", 一致あり / with a match: " + result.matched()
                + "\n";
    }

    private static Table transfers(List<TransferHit> hits, int top) {
        Table table = new Table()
                .row(
                        "一致 / matched",
                        "手掛かり / by",
                        "偶然の確率 / chance",
                        "状態 / fate",
                        "操作者 / actor",
                        "時刻 / time",
                        "宛先 / to",
                        "持ち主 / owner",
                        "転送 / transfer");
        for (TransferHit hit : hits.stream().limit(top).toList()) {
            TracedTransfer t = hit.transfer();
            Overlap o = hit.overlap();
            table.row(
                    matched(o),
                    datum(o.datum()),
                    chance(o),
                    fate(t.fate()),
                    t.actor(),
                    t.time(),
                    to(t),
                    t.dataOwner(),
                    t.id());
        }
        return table;
    }

    private static Table actors(List<ActorHit> hits, int top) {
        Table table = new Table()
                .row(
                        "操作者 / actor",
                        "一致 / matched",
                        "うち出た可能性 / may have left",
                        "手掛かり / by",
                        "偶然の確率 / chance",
                        "転送数 / transfers");
        for (ActorHit hit : hits.stream().limit(top).toList()) {
            Overlap o = hit.overlap();
            table.row(hit.actor(), matched(o), hit.mayHaveLeft(), datum(o.datum()), chance(o), hit.transfers());
        }
        return table;
    }

    private static String matched(Overlap o) {
        return String.format(Locale.ROOT, "%d/%d (%.1f %%)", o.matched(), o.searched(), 100 * o.coverage());
    }

    /** A bound far below what anybody can imagine is as good as a smaller one. */
    private static String chance(Overlap o) {
        if (!o.significant() && o.matched() == o.searched()) {
            return "全部を含む、偶然かは不明 / has all of it, chance or not";
        }
        if (!o.significant()) {
            return "偶然と区別できない / no more than chance";
        }
        return o.log10Chance() < -99 ? "< 1e-99" : String.format(Locale.ROOT, "< 1e%.0f", Math.ceil(o.log10Chance()));
    }

    private static String to(TracedTransfer t) {
        return t.channel() + " " + t.destination();
    }

    private static String fate(Fate fate) {
        return switch (fate) {
            case STOPPED -> "未遂 / stopped";
            case LET_GO -> "許可・送出未確認 / let go";
            case LEFT -> "出た / left";
        };
    }

    private static String datum(PersonDatum datum) {
        return switch (datum) {
            case PHONE -> "電話 / phone";
            case MAIL -> "メール / mail";
            case NAME_AND_ADDRESS -> "氏名と住所 / name, address";
            case NAME_AND_WORKPLACE -> "氏名と勤務先 / name, workplace";
            case NAME_AND_BIRTH -> "氏名と生年月日 / name, birth";
            case IDENTIFIER -> "番号 / identifier";
        };
    }
}
