package dev.gistline.article;

import dev.gistline.text.Span;

/** Sums over the lines inside an element, or of one look. */
final class LineTotals {
    int lines;
    int words;
    int prose;
    int linked;
    int characters;
    /** The models' first scores, weighted by words. */
    double score;

    void add(LineShape shape, Line line) {
        Span span = line.span();
        lines++;
        words += shape.words();
        prose += shape.prose() ? shape.words() : 0;
        linked += line.linked();
        characters += span.length();
    }

    int linkBucket() {
        return Cues.bucket((double) linked / Math.max(1, characters), 0, 0.03, 0.1, 0.25, 0.5, 0.8);
    }

    int meanBucket() {
        return Cues.bucket((double) words / Math.max(1, lines), 2, 4, 7, 12, 20, 35, 60);
    }

    int lineBucket() {
        return Cues.bucket(lines, 1, 2, 4, 8, 15, 30, 80);
    }

    double meanScore() {
        return words == 0 ? 0 : score / words;
    }
}
