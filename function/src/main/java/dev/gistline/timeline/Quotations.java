package dev.gistline.timeline;

import dev.gistline.language.Sentence;
import java.util.List;

/** Which tokens stand between quotation marks; a mark left open ends with its block. */
final class Quotations {

    private Quotations() {}

    static boolean[][] of(List<Sentence> sentences) {
        boolean[][] inside = new boolean[sentences.size()][];
        boolean open = false;
        int block = -1;
        for (int i = 0; i < inside.length; i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.block() != block) {
                open = false;
                block = sentence.block();
            }
            inside[i] = new boolean[sentence.size()];
            for (int t = 0; t < sentence.size(); t++) {
                switch (sentence.token(t).text()) {
                    case "\u201c", "``" -> open = true;
                    case "\u201d", "''" -> open = false;
                    case "\"" -> open = !open;
                    default -> inside[i][t] = open;
                }
            }
        }
        return inside;
    }
}
