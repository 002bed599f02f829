package dev.gistline.language;

import dev.gistline.resource.DataFile;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits, tokenises, tags, parses and finds names. Safe for use by many threads. */
public final class LanguageEngine {
    private static final String MODELS = "models.txt";

    /**
     * Tokens of the longest sentence: what goes on without an end is a list or no language, and the time that a parse and its
     * readers take grows with the square of its length.
     */
    private static final int LONGEST = 500;

    private final String models;
    private final FreeTextSplitter splitter;
    private final Tokeniser tokeniser;
    private final Clusters clusters;
    private final Tagger tagger;
    private final Lemmatiser lemmatiser;
    private final Parser parser;
    private final SentenceParser analysis;
    private final NameFinder nameFinder;
    private final ParseRepair repair = ParseRepair.load();
    private final Set<String> countries;

    private LanguageEngine() {
        Abbreviations abbreviations = Abbreviations.read();
        models = String.join(" ", DataFile.lines(LanguageEngine.class, MODELS));
        clusters = Clusters.shared();
        tokeniser = new Tokeniser(abbreviations);
        tagger = Tagger.read(ModelFile.open("tagger.bin"));
        splitter = FreeTextSplitter.read(abbreviations, tagger);
        lemmatiser = Lemmatiser.read(ModelFile.open("lemmas.bin"));
        parser = Parser.read(ModelFile.open("parser.bin"), tagger.classes());
        analysis = new SentenceParser(clusters, tagger, parser);
        nameFinder = NameFinder.read(ModelFile.open("names.bin"));
        countries = Set.copyOf(DataFile.lines(LanguageEngine.class, "countries.txt"));
    }

    /** The engine with the models of this build. */
    public static LanguageEngine load() {
        return new LanguageEngine();
    }

    /** A name for the set of models, that changes with them; recorded in each brief. */
    public String models() {
        return models;
    }

    /** What one call works in, so that calls share nothing but the models. */
    private static final class Scratch {
        final SentenceParser.Scratch parsing = new SentenceParser.Scratch();
        final NameFinder.Scratch naming = new NameFinder.Scratch();
    }

    /**
     * Analyses {@code text}.
     *
     * @param blocks the paragraphs, in text order; no sentence crosses one
     */
    public List<Sentence> analyse(String text, List<Span> blocks) {
        Scratch scratch = new Scratch();
        List<Draft> drafts = new ArrayList<>();
        TextStyle style = TextStyle.of(text, blocks);
        for (int block = 0; block < blocks.size(); block++) {
            boolean opens = true;
            for (Span span : splitter.sentences(text, blocks.get(block), style)) {
                List<Span> tokens = tokeniser.tokens(text, span);
                for (int first = 0; first < tokens.size(); first += LONGEST) {
                    List<Span> part = tokens.subList(first, Math.min(first + LONGEST, tokens.size()));
                    boolean whole = part.size() == tokens.size();
                    Span place = whole
                            ? span
                            : new Span(part.getFirst().start(), part.getLast().end());
                    Draft draft = draft(text, block, place, part, opens);
                    drafts.add(draft);
                    opens &= Dateline.isPlace(draft.forms);
                }
            }
        }
        name(drafts, scratch);
        // All are tagged before any is parsed, so that each model's weights are asked for while they are near.
        for (Draft draft : drafts) {
            tagger.tag(draft.words, scratch.parsing.tagging, draft.tags);
        }
        List<Sentence> sentences = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            sentences.add(sentence(text, sentences.size(), draft, scratch));
        }
        return List.copyOf(sentences);
    }

    /**
     * A sentence before it is parsed, which waits for the names of the whole text.
     *
     * @param words what the models look at in {@code plain}
     * @param dateline how many tokens at its front are no part of its syntax
     * @param marks of names, filled when all sentences are known
     * @param tags by number, filled when all sentences are named
     */
    private record Draft(
            int block,
            Span span,
            List<Span> spans,
            List<String> forms,
            List<String> plain,
            Words words,
            int dateline,
            int[] marks,
            int[] tags) {}

    private Draft draft(String text, int block, Span span, List<Span> spans, boolean opens) {
        List<String> forms = new ArrayList<>(spans.size());
        for (Span token : spans) {
            forms.add(token.in(text));
        }
        List<String> plain = DashNormaliser.plain(forms, spans);
        int dateline = opens ? Dateline.length(forms, spans) : 0;
        Words words = new Words();
        words.fill(plain, clusters);
        return new Draft(
                block, span, spans, forms, plain, words, dateline, new int[forms.size()], new int[forms.size()]);
    }

    private void name(List<Draft> drafts, Scratch scratch) {
        List<List<String>> words = drafts.stream().map(Draft::plain).toList();
        TextCapitalisation capitals = TextCapitalisation.of(words);
        List<int[]> worth = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            int[] scores = nameFinder.scores(draft.words, scratch.naming);
            capitals.weigh(draft.plain, scores);
            nameFinder.mark(scores, scratch.naming);
            System.arraycopy(scratch.naming.marks, 0, draft.marks, 0, draft.marks.length);
            worth.add(scores);
        }
        NameConsistency.settle(
                words,
                drafts.stream().map(Draft::marks).toList(),
                (sentence, name) -> nameFinder.types(worth.get(sentence), name));
    }

    private Sentence sentence(String text, int index, Draft draft, Scratch scratch) {
        List<Span> spans = draft.spans;
        List<String> forms = draft.forms;
        int size = forms.size();
        analysis.of(draft.plain, draft.words, draft.tags, draft.marks, draft.dateline, scratch.parsing);
        List<Token> tokens = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String tag = tagger.name(scratch.parsing.tags[i]);
            String relation = parser.relation(scratch.parsing.relations[i]);
            int head = scratch.parsing.heads[i] == size ? -1 : scratch.parsing.heads[i];
            String form = forms.get(i);
            tokens.add(new Token(
                    spans.get(i),
                    form,
                    lemmatiser.lemma(form, tag),
                    tag,
                    UniversalTags.of(tag, relation, form),
                    head,
                    relation));
        }
        return repair.mended(new Sentence(
                index, draft.block, draft.span, tokens, named(NameFinder.names(draft.marks, size), tokens, text)));
    }

    private List<Name> named(List<Name> names, List<Token> tokens, String text) {
        List<Name> named = new ArrayList<>(names.size());
        for (Name name : names) {
            boolean country = name.type() == Name.Type.PLACE && isCountry(name, tokens, text);
            named.add(country ? new Name(name.first(), name.end(), Name.Type.COUNTRY) : name);
        }
        return named;
    }

    private boolean isCountry(Name name, List<Token> tokens, String text) {
        int first = name.first();
        if (name.end() - first > 1 && tokens.get(first).tag().equals("DT")) {
            first++;
        }
        int start = tokens.get(first).span().start();
        int end = tokens.get(name.end() - 1).span().end();
        return countries.contains(text.substring(start, end).replace('\u2019', '\''));
    }
}
