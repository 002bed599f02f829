package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gistline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageMeasureTest {
    private static final String TREES = """
            # newdoc id = a
            # text = Ada left. It's late
            1 Ada Ada PROPN NNP _ 2 nsubj _ _
            2 left leave VERB VBD _ 0 root _ SpaceAfter=No
            3 . . PUNCT . _ 2 punct _ _

            1-2 It's _ _ _ _ _ _ _ _
            1 It it PRON PRP _ 3 nsubj:outer _ SpaceAfter=No
            2 's be AUX VBZ _ 3 cop _ _
            2.1 very very ADV RB _ _ _ _ _
            3 late late ADJ JJ _ 0 root _ _

            # newpar
            1 Nobody nobody PRON NN _ 2 nsubj _ _
            2 paid pay VERB VBD _ 0 root _ _
            """.replace(' ', '\t').replace("#\t", "# ");

    @TempDir
    private Path folder;

    private Treebank treebank;

    @BeforeEach
    void read() throws IOException {
        treebank = Treebank.read(Files.writeString(folder.resolve("trees.conllu"), TREES));
    }

    @Test
    void readsWholeWordsWithTheirHeadsCountedFromNoughtAndTheRootBehindTheLast() {
        assertThat(treebank.trees())
                .extracting(Treebank.Tree::words)
                .containsExactly(List.of("Ada", "left", "."), List.of("It", "'s", "late"), List.of("Nobody", "paid"));
        assertThat(treebank.trees().get(1).heads()).containsExactly(2, 2, 3);
        assertThat(treebank.trees()).extracting(Treebank.Tree::opens).containsExactly(true, false, true);
    }

    @Test
    void writesTheTextWithItsTrueSentencesAndParagraphs() {
        RawText raw = RawText.of(treebank);

        assertThat(raw.text()).isEqualTo("Ada left. It's late \n\nNobody paid ");
        assertThat(raw.sentences()).containsExactlyInAnyOrder(new Span(0, 9), new Span(10, 19), new Span(22, 33));
        assertThat(raw.tokens()).hasSize(8).contains(new Span(10, 12), new Span(12, 14), new Span(15, 19));
        assertThat(raw.blocks()).containsExactly(new Span(0, 20), new Span(22, 34));
    }

    /** One of two that are found is true, and one of three is found: F1 2/5. */
    @Test
    void aSentenceIsRightWhereItBeginsAndEndsAsTheTrueOneDoes() {
        assertThat(RawText.of(treebank).score(List.of(new Span(0, 19), new Span(22, 33))))
                .isCloseTo(0.4, within(1e-12));
    }

    /** Of four words three have the right head; of those one has a wrong relation and one another subtype. */
    @Test
    void countsHeadsAndAmongThemRelationsWithoutTheirSubtype() {
        Treebank.Tree late = treebank.trees().get(1);
        Attachment attachment = new Attachment();
        attachment.add(late, 0, 2, "nsubj");
        attachment.add(late, 1, 2, "aux");
        attachment.add(late, 2, 3, "root");
        attachment.add(treebank.trees().get(0), 0, 2, "nsubj");

        assertThat(attachment.unlabelled()).isEqualTo(3 / 4.0);
        assertThat(attachment.labelled()).isEqualTo(2 / 4.0);
    }

    private NameCorpus names() throws IOException {
        return NameCorpus.read(Files.writeString(folder.resolve("names"), """
                #doc
                Ada B-PER
                Moss I-PER
                of O
                Easton B-LOC

                Swedes B-MISC
                ate O

                #doc
                Acme B-ORG
                Guild B-ORG
                """.replace(' ', '\t')));
    }

    @Test
    void readsNamesFromTheirFirstToTheirLastWordDocumentByDocument() throws IOException {
        NameCorpus corpus = names();

        assertThat(corpus.texts()).extracting(List::size).containsExactly(2, 1);
        assertThat(corpus.sentences())
                .extracting(sentence ->
                        NameFinder.names(sentence.marks(), sentence.words().size()))
                .containsExactly(
                        List.of(new Name(0, 2, Name.Type.PERSON), new Name(3, 4, Name.Type.PLACE)),
                        List.of(new Name(0, 1, Name.Type.MISC)),
                        List.of(new Name(0, 1, Name.Type.ORGANISATION), new Name(1, 2, Name.Type.ORGANISATION)));
    }

    /** Right: Easton, though as a country, and Acme; wrong by type: Ada Moss and Guild; by words: one. 2 of 5 and of 4. */
    @Test
    void aNameIsRightByItsWordsAndTypeAndMiscIsNotCounted() throws IOException {
        List<List<Name>> found = List.of(
                List.of(new Name(0, 2, Name.Type.ORGANISATION), new Name(3, 4, Name.Type.COUNTRY)),
                List.of(new Name(0, 2, Name.Type.PERSON), new Name(1, 2, Name.Type.MISC)),
                List.of(new Name(0, 1, Name.Type.ORGANISATION), new Name(1, 2, Name.Type.PERSON)));

        assertThat(NameCorpus.f1(names().sentences(), found)).isCloseTo(4 / 9.0, within(1e-12));
    }
}
