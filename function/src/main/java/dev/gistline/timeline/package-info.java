/**
 * Takes analysed sentences and their actors, gives events in chronological order, never one without its evidence.
 *
 * <p>{@link dev.gistline.timeline.TimelineBuilder} runs the parts in this order:
 *
 * <ul>
 *   <li>temporal expressions and their values: package {@code temporal}
 *   <li>which words name events, and of what kind: {@code TriggerFinder}, {@code KindLexicon}, {@code FineSenses}
 *   <li>who does it to whom: {@code ArgumentFinder} over {@code Subjects}, {@code Participants}; {@code RelationFinder} where the
 *       words do not say it
 *   <li>whether it came, and who says so: {@code Factuality} over {@code StanceReading}, {@code Governance}, {@code Negation};
 *       {@code SpeechActs}, {@code ThreatReader}, {@code Claims}
 *   <li>when: {@code EventDater}, {@code DocumentTime}
 *   <li>mentions of one event become one: {@code EventMerger}
 *   <li>what a timeline lists, and in what order: {@code EventSelector}, {@code Unlisted}; {@code Chronology}, {@code WorldOrder}
 *   <li>the clause that an entry shows: {@code Phrasing} over {@code VerbGroup}, {@code SubjectPhrase}, {@code Wording}
 * </ul>
 *
 * <p>All of them read a sentence's parse through {@code SyntaxTree}, and weights through {@code LinearModel}.
 */
@NullMarked
package dev.gistline.timeline;

import org.jspecify.annotations.NullMarked;
