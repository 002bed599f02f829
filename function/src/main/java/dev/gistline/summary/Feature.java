package dev.gistline.summary;

/**
 * What a sentence is judged by. Each value lies about between 0 and 1, and is 0 where its source (a title, the cast, the
 * timeline) is missing, so that the ranking goes on without it.
 */
enum Feature {
    /** Always 1: what a further sentence costs. */
    SENTENCE(Group.LENGTH),
    /** Words shown, in thirties. */
    WORDS(Group.LENGTH),
    /** Under eight words. */
    SHORT(Group.LENGTH),
    /** Words beyond 30, in thirties. */
    LONG(Group.LENGTH),
    /** The first sentence. */
    FIRST(Group.POSITION),
    /** The second sentence. */
    SECOND(Group.POSITION),
    /** 1 / (1 + sentences before). */
    EARLY(Group.POSITION),
    /** log(1 + sentences before), 1 at the hundredth. */
    DEPTH(Group.POSITION),
    /** Share of the article before it. */
    RELATIVE(Group.POSITION),
    /** The last sentence. */
    LAST(Group.POSITION),
    /** Mean weight of its content words, a word's weight being its background IDF times how often the article uses it. */
    TOPIC(Group.TOPIC),
    /** The sum of its content words' weights. */
    MASS(Group.TOPIC),
    /** The mean weight of its three weightiest words. */
    FOCUS(Group.TOPIC),
    /** Share of its content that no earlier sentence has. */
    NOVELTY(Group.TOPIC),
    /** Share of its pairs of neighbouring content words that another sentence has too. */
    PHRASES(Group.TOPIC),
    /** The recurrences of its pairs of neighbouring content words, summed. */
    PHRASE_MASS(Group.TOPIC),
    /** The weight of its words by how early the article first uses them. */
    EARLY_WORDS(Group.TOPIC),
    /** The third sentence. */
    THIRD(Group.POSITION),
    /** Similarity to the sentence before. */
    CONTINUES(Group.CENTRALITY),
    /** Cosine with the sum of all sentences. */
    CENTROID(Group.CENTRALITY),
    /** Similarity to the first sentence. */
    LEAD(Group.TOPIC),
    /** Share of the title's content that it repeats. */
    TITLE(Group.TITLE),
    /** Mean similarity to the sentences before it. */
    BACKWARD(Group.CENTRALITY),
    /** Mean similarity to the sentences after it: what is taken up later was worth saying. */
    FORWARD(Group.CENTRALITY),
    /** Names in it, in fours. */
    NAMES(Group.CAST),
    /** Salience of the actors it mentions. */
    ACTORS(Group.CAST),
    /** Salience of the actors it is the first to name. */
    INTRODUCES(Group.CAST),
    /** Salience of the events it states. */
    EVENTS(Group.EVENTS),
    /** Numbers in it, in threes. */
    NUMBERS(Group.NUMBERS),
    /** Words for days, months and years. */
    DATES(Group.NUMBERS),
    /** Share of it that stands in quotation marks. */
    QUOTED(Group.QUOTE),
    /** It opens on a quotation. */
    OPENS_ON_QUOTE(Group.QUOTE),
    /** It says who says so. */
    REPORTED(Group.QUOTE),
    /** It only says who spoke, and how. */
    ATTRIBUTION(Group.QUOTE),
    /** Share of its words that are third-person pronouns, in quarters. */
    PRONOUNS(Group.PRONOUN),
    /** It speaks as I, we or you. */
    FIRST_PERSON(Group.PRONOUN),
    /** It opens on a pronoun, a conjunction or a bare back-reference. */
    DANGLING(Group.PRONOUN),
    /** It asks. */
    QUESTION(Group.PRONOUN);

    /** Features that stand or fall together, in an ablation and in a reason. */
    enum Group {
        POSITION("early in the article"),
        LENGTH("says it in few words"),
        TOPIC("on the article's topic"),
        TITLE("repeats the title"),
        CENTRALITY("much of the article takes it up"),
        CAST("names key actors"),
        EVENTS("states key events"),
        NUMBERS("gives figures or dates"),
        QUOTE("not only a quotation"),
        PRONOUN("understood alone");

        private final String reason;

        Group(String reason) {
            this.reason = reason;
        }

        /** Why a sentence was chosen when this carried it, as a clause without a subject. */
        String reason() {
            return reason;
        }
    }

    private final Group group;

    Feature(Group group) {
        this.group = group;
    }

    Group group() {
        return group;
    }
}
