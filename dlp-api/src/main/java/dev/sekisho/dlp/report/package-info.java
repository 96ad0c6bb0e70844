/**
 * What an auditor reports from the trail: figures by day, department and action, what changed in the policy, who
 * approved what, and what is unusual, each kind of which is defined in {@link dev.sekisho.dlp.report.Anomaly.Kind}.
 *
 * <p>{@link dev.sekisho.dlp.report.FiguresReader} takes the records of one trail after another and keeps sums only, so
 * ten years fit into memory. Record kinds that it does not know are counted and otherwise left alone. What it gives
 * names accounts of the organisation and domains; it holds no address of a recipient, no free text of a person and
 * nothing of what was transferred.
 */
@NullMarked
package dev.sekisho.dlp.report;

import org.jspecify.annotations.NullMarked;
