package dev.gistline.render;

import static dev.gistline.json.JsonWriter.objects;
import static dev.gistline.json.JsonWriter.text;
import static dev.gistline.json.JsonWriter.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.actor.Actor;
import dev.gistline.actor.Mention;
import dev.gistline.brief.Analysis;
import dev.gistline.document.Document;
import dev.gistline.json.JsonWriter;
import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.temporal.TemporalExpression;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import dev.gistline.timeline.EventMention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes all that was found in a file: sentences, mentions, temporal expressions, event mentions. Offsets are half-open
 * and count Unicode code points into the text as given: the {@code text} of a JSON article, else the file's own text.
 */
public final class AnnotationJson {
    private AnnotationJson() {}

    /** On one line. */
    public static String ofFile(String file, Document.Format format, Analysis analysis) {
        CodePoints inText = CodePoints.of(analysis.article().text());
        UnaryOperator<Span> given = format == Document.Format.JSON
                ? inText::of
                : span -> analysis.article().origin(span);
        return JsonWriter.string(json -> new AnnotationJson.Writer(json, given).write(file, analysis));
    }

    /** On one line: the record of a file that could not be analysed, with nothing found and the reason. */
    public static String refused(String file, String reason) {
        return JsonWriter.string(json -> {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("reason", reason);
            for (String nothing : List.of("sentences", "mentions", "timexes", "events")) {
                texts(json, nothing, List.of());
            }
            json.writeEndObject();
        });
    }

    private record Named(
            Span span, String type, String form, @Nullable String actor) {}

    private record Writer(JsonGenerator json, UnaryOperator<Span> given) {

        void write(String file, Analysis analysis) throws IOException {
            json.writeStartObject();
            json.writeStringField("file", file);
            objects(json, "sentences", analysis.sentences(), this::sentence);
            objects(json, "mentions", mentions(analysis), this::mention);
            objects(json, "timexes", analysis.timeline().expressions(), this::expression);
            objects(json, "events", analysis.timeline().mentions(), this::event);
            json.writeEndObject();
        }

        private void sentence(Sentence sentence) throws IOException {
            span(sentence.span());
            objects(json, "tokens", sentence.tokens(), this::token);
        }

        private void token(Token token) throws IOException {
            span(token.span());
            json.writeStringField("tag", token.tag());
            json.writeStringField("pos", token.pos());
            json.writeStringField("lemma", token.lemma());
            json.writeNumberField("head", token.head());
            json.writeStringField("relation", token.relation());
        }

        private void mention(Named named) throws IOException {
            span(named.span());
            json.writeStringField("type", named.type());
            json.writeStringField("form", named.form());
            text(json, "actor", named.actor());
        }

        private void expression(TemporalExpression expression) throws IOException {
            span(expression.span());
            json.writeStringField("type", expression.type().name());
            text(json, "value", expression.value());
        }

        /** Names with the actors they mean, and the other mentions of actors, in text order. */
        private static List<Named> mentions(Analysis analysis) {
            List<Named> all = new ArrayList<>();
            for (Sentence sentence : analysis.sentences()) {
                for (Name name : sentence.names()) {
                    all.add(new Named(
                            sentence.span(name.first(), name.end()),
                            name.type().name(),
                            Mention.Form.NAME.name(),
                            actor(analysis, sentence, name)));
                }
            }
            for (Actor actor : analysis.cast().actors()) {
                for (Mention mention : actor.mentions()) {
                    if (mention.form() != Mention.Form.NAME) {
                        all.add(new Named(
                                mention.span(),
                                actor.type().name(),
                                mention.form().name(),
                                actor.id()));
                    }
                }
            }
            all.sort(Comparator.comparing(Named::span));
            return all;
        }

        private static @Nullable String actor(Analysis analysis, Sentence sentence, Name name) {
            for (int token = name.first(); token < name.end(); token++) {
                var actor = analysis.cast().at(sentence.index(), token);
                if (actor.isPresent()) {
                    return actor.get().id();
                }
            }
            return null;
        }

        private void event(EventMention event) throws IOException {
            json.writeObjectFieldStart("trigger");
            span(event.trigger());
            json.writeEndObject();
            objects(json, "arg0", event.agents(), this::argument);
            objects(json, "arg1", event.patients(), this::argument);
            json.writeStringField("kind", event.kind().name());
            json.writeStringField("certainty", event.certainty().name());
            json.writeStringField("polarity", event.negated() ? "NEG" : "POS");
            json.writeStringField("time", event.future() ? "FUTURE" : "NON_FUTURE");
            text(json, "date", event.date().timex());
            json.writeNumberField("rank", event.rank());
            json.writeNumberField("salience", Math.round(event.salience() * 1000) / 1000.0);
        }

        private void argument(EventMention.Argument argument) throws IOException {
            span(argument.span());
            text(json, "actor", argument.actor());
        }

        private void span(Span span) throws IOException {
            Span counted = given.apply(span);
            json.writeNumberField("start", counted.start());
            json.writeNumberField("end", counted.end());
        }
    }
}
