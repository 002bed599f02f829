package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentFinderTest {
    private final ArgumentFinder finder =
            new ArgumentFinder(VerbSubjects.load(), new NominalArguments(EventNouns.load()));

    private static List<String> words(SyntaxTree tree, List<Integer> heads) {
        return heads.stream().map(tree::lower).toList();
    }

    @Test
    void takesSubjectAndObjectOfAnActiveVerb() {
        SyntaxTree tree =
                Parsed.tree("Residents|resident|NNS|NOUN|2|nsubj sued|sue|VBD|VERB|0|root the|the|DT|DET|4|det "
                        + "council|council|NN|NOUN|2|obj");
        Arguments found = finder.find(Parsed.verb(tree, 1));
        assertThat(words(tree, found.agents())).containsExactly("residents");
        assertThat(words(tree, found.patients())).containsExactly("council");
    }

    @Test
    void turnsThePassiveRound() {
        SyntaxTree tree =
                Parsed.tree("Two|two|CD|NUM|2|nummod men|man|NNS|NOUN|4|nsubj:pass were|be|VBD|AUX|4|aux:pass "
                        + "arrested|arrest|VBN|VERB|0|root by|by|IN|ADP|6|case police|police|NNS|NOUN|4|obl:agent");
        Arguments found = finder.find(Parsed.verb(tree, 3));
        assertThat(words(tree, found.agents())).containsExactly("police");
        assertThat(words(tree, found.patients())).containsExactly("men");
    }

    @Test
    void takesWhoIsAccusedForTheOneWhoDidIt() {
        SyntaxTree tree = Parsed.tree("Prosecutors|prosecutor|NNS|NOUN|2|nsubj accused|accuse|VBD|VERB|0|root "
                + "Okafor|Okafor|NNP|PROPN|2|obj of|of|IN|SCONJ|5|mark stealing|steal|VBG|VERB|2|advcl "
                + "coins|coin|NNS|NOUN|5|obj");
        assertThat(words(tree, finder.find(Parsed.verb(tree, 4)).agents())).containsExactly("okafor");
    }

    @Test
    void takesWhoeverIsBornForTheOneWhoDoesSo() {
        SyntaxTree tree = Parsed.tree(
                "Mozart|Mozart|NNP|PROPN|3|nsubj:pass was|be|VBD|AUX|3|aux:pass " + "born|bear|VBN|VERB|0|root");
        Arguments found = finder.find(Parsed.verb(tree, 2));
        assertThat(words(tree, found.agents())).containsExactly("mozart");
        assertThat(words(tree, found.patients())).isEmpty();
    }

    @Test
    void takesAParticipleWithAnObjectForNoPassive() {
        SyntaxTree tree = Parsed.tree(
                "Strikers|striker|NNS|NOUN|2|nsubj held|hold|VBD|VERB|0|root barricaded|barricade|VBN|VERB|2|advcl "
                        + "positions|position|NNS|NOUN|3|obj");
        Arguments found = finder.find(Parsed.verb(tree, 2));
        assertThat(words(tree, found.agents())).containsExactly("strikers");
        assertThat(words(tree, found.patients())).containsExactly("positions");
    }

    @Test
    void followsARelativeClauseToItsNoun() {
        SyntaxTree tree = Parsed.tree(
                "Workers|worker|NNS|NOUN|4|nsubj who|who|WP|PRON|3|nsubj struck|strike|VBD|VERB|1|acl:relcl "
                        + "returned|return|VBD|VERB|0|root");
        assertThat(words(tree, finder.find(Parsed.verb(tree, 2)).agents())).containsExactly("workers");
    }

    @Test
    void givesTheInfinitiveTheObjectOfTheVerbThatAsks() {
        SyntaxTree tree =
                Parsed.tree("Unions|union|NNS|NOUN|2|nsubj urged|urge|VBD|VERB|0|root senators|senator|NNS|NOUN|2|obj "
                        + "to|to|TO|PART|5|mark vote|vote|VB|VERB|2|xcomp");
        assertThat(words(tree, finder.find(Parsed.verb(tree, 4)).agents())).containsExactly("senators");
    }

    @Test
    void givesTheInfinitiveTheSubjectOfTheVerbThatPromises() {
        SyntaxTree tree = Parsed.tree("Unions|union|NNS|NOUN|2|nsubj promised|promise|VBD|VERB|0|root "
                + "senators|senator|NNS|NOUN|2|obj to|to|TO|PART|5|mark vote|vote|VB|VERB|2|xcomp");
        assertThat(words(tree, finder.find(Parsed.verb(tree, 4)).agents())).containsExactly("unions");
    }

    @Test
    void sharesTheSubjectOfCoordinatedVerbs() {
        SyntaxTree tree = Parsed.tree("Crews|crew|NNS|NOUN|2|nsubj came|come|VBD|VERB|0|root and|and|CC|CCONJ|4|cc "
                + "cleared|clear|VBD|VERB|2|conj roads|road|NNS|NOUN|4|obj");
        assertThat(words(tree, finder.find(Parsed.verb(tree, 3)).agents())).containsExactly("crews");
    }

    @Test
    void takesTheSubjectOfAFallForWhatFalls() {
        SyntaxTree tree = Parsed.tree("Prices|price|NNS|NOUN|2|nsubj fell|fall|VBD|VERB|0|root");
        Arguments found = finder.find(Parsed.verb(tree, 1));
        assertThat(found.agents()).isEmpty();
        assertThat(words(tree, found.patients())).containsExactly("prices");
    }

    @Test
    void takesTheFirstOfTwoObjectsForTheRecipient() {
        SyntaxTree tree =
                Parsed.tree("They|they|PRP|PRON|2|nsubj sent|send|VBD|VERB|0|root mayors|mayor|NNS|NOUN|2|obj "
                        + "a|a|DT|DET|5|det letter|letter|NN|NOUN|2|obj");
        Arguments found = finder.find(Parsed.verb(tree, 1));
        assertThat(words(tree, found.recipients())).containsExactly("mayors");
        assertThat(words(tree, found.patients())).containsExactly("letter");
    }

    @Test
    void readsPossessorAndByPhraseOfANoun() {
        SyntaxTree tree = Parsed.tree("The|the|DT|DET|2|det arrest|arrest|NN|NOUN|0|root of|of|IN|ADP|4|case "
                + "students|student|NNS|NOUN|2|nmod by|by|IN|ADP|6|case police|police|NNS|NOUN|2|nmod");
        Arguments found = finder.find(Parsed.noun(tree, 1));
        assertThat(words(tree, found.agents())).containsExactly("police");
        assertThat(words(tree, found.patients())).containsExactly("students");
    }

    @Test
    void borrowsTheSubjectOfALightVerb() {
        SyntaxTree tree = Parsed.tree("Farmers|farmer|NNS|NOUN|2|nsubj staged|stage|VBD|VERB|0|root a|a|DT|DET|4|det "
                + "protest|protest|NN|NOUN|2|obj");
        assertThat(words(tree, finder.find(Parsed.noun(tree, 3)).agents())).containsExactly("farmers");
    }

    @Test
    void aDayBeforeTheVerbIsNotWhoActs() {
        SyntaxTree tree =
                Parsed.tree("Lind|Lind|NNP|PROPN|4|nsubj on|on|IN|ADP|3|mark Tuesday|Tuesday|NNP|PROPN|4|nsubj "
                        + "moved|move|VBD|VERB|0|root a|a|DT|DET|6|det motion|motion|NN|NOUN|4|obj");
        assertThat(words(tree, finder.find(Parsed.verb(tree, 3)).agents())).containsExactly("lind");
    }

    @Test
    void takesTheCountryThatSomebodyIsExpelledFromForTheOneThatExpels() {
        SyntaxTree tree =
                Parsed.tree("Two|two|CD|NUM|2|nummod men|man|NNS|NOUN|4|nsubj:pass were|be|VBD|AUX|4|aux:pass "
                        + "deported|deport|VBN|VERB|0|root from|from|IN|ADP|6|case Norland|Norland|NNP|PROPN|4|obl");
        assertThat(words(tree, finder.find(Parsed.verb(tree, 3)).agents())).containsExactly("norland");
    }
}
