package dev.gistline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the cues of a line's place in the layout of an HTML page. */
final class LayoutCues {
    /** The trees know elements by their place in this list. */
    private static final List<String> TAGS = List.of(
            "p",
            "li",
            "td",
            "div",
            "section",
            "article",
            "blockquote",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private final List<Line> lines;
    private final LineShape[] shapes;
    private final Frame[] blocks;
    private final Map<Integer, LineTotals> looks = new HashMap<>();
    private final LineTotals[] look;
    private final @Nullable Frame container;
    private final int prose;
    private final int[] apart;
    private final int[] headlines;
    private final int[] article;
    final StatedBody body;
    private final WordTrigrams description = new WordTrigrams();
    private boolean scored;

    LayoutCues(Page page, LineShape[] shapes, PageFacts facts, int titleLine) {
        this.lines = page.lines();
        this.shapes = shapes;
        this.blocks = new Frame[shapes.length];
        this.look = new LineTotals[shapes.length];
        int sum = 0;
        for (int i = 0; i < shapes.length; i++) {
            Line line = lines.get(i);
            Frame frame = Objects.requireNonNull(line.frame(), "a line of HTML stands in an element");
            blocks[i] = frame.block();
            for (@Nullable Frame at = blocks[i]; at != null; at = at.parent()) {
                at.tally.add(shapes[i], line);
            }
            look[i] = looks.computeIfAbsent(blocks[i].look(), any -> new LineTotals());
            look[i].add(shapes[i], line);
            sum += shapes[i].prose() ? shapes[i].words() : 0;
        }
        prose = Math.max(1, sum);
        apart = new int[shapes.length];
        headlines = new int[shapes.length];
        article = new int[shapes.length];
        number(titleLine);
        container = HtmlRules.container(page, shapes);
        body = new StatedBody(facts);
        String said = facts.meta("description", "og:description", "twitter:description");
        if (said != null) {
            description.add(said);
        }
    }

    /** Numbers the headlines and article elements in their order, and measures how far lines stand from the title. */
    private void number(int titleLine) {
        Map<Frame, Integer> articles = new HashMap<>();
        int heads = 0;
        for (int i = 0; i < shapes.length; i++) {
            apart[i] = titleLine < 0 ? 99 : apart(blocks[titleLine], blocks[i]);
            headlines[i] = Math.min(3, heads) + (i > titleLine ? 4 : 0);
            heads += blocks[i].tag().equals("h1") && i > titleLine ? 1 : 0;
            article[i] = 9;
            for (@Nullable Frame at = blocks[i]; at != null; at = at.parent()) {
                if (at.tag().equals("article")) {
                    boolean large = at.tally.prose * 10 > prose;
                    article[i] = large ? Math.min(3, articles.computeIfAbsent(at, any -> articles.size())) : 8;
                }
            }
        }
    }

    /** How many elements up from the title, and from the line, the innermost element stands that holds both. */
    private static int apart(Frame title, Frame block) {
        int around = title.around(block).depth();
        return Math.min(7, title.depth() - around) * 8 + Math.min(7, (block.depth() - around) / 2);
    }

    void cues(int i, Cues out) {
        LineShape shape = shapes[i];
        Line line = lines.get(i);
        Frame block = blocks[i];
        Frame parent = block.up();
        Frame grand = parent.up();
        int words = shape.wordBucket();
        out.add(Cue.HIDDEN, block.hidden() ? 1 : 0);
        out.add(Cue.TAG, block.tagHash());
        out.add(Cue.PARENT_TAG, parent.tagHash());
        out.add(Cue.TAG_PATH, block.tagHash(), parent.tagHash(), grand.tagHash());
        out.add(Cue.WORDS_TAG, words, block.tagHash());
        out.add(Cue.LINKS_TAG, shape.linkBucket(), block.tagHash());
        names(line, parent, words, out);
        tally(parent.tally, Cue.PARENT_LINES, Cue.PARENT_SHARE, Cue.PARENT_LINKS, Cue.PARENT_MEAN, words, out);
        tally(grand.tally, Cue.GRAND_LINES, Cue.GRAND_SHARE, Cue.GRAND_LINKS, Cue.GRAND_MEAN, words, out);
        int steps = steps(block);
        int distance = container == null ? 99 : steps >= 0 ? steps : 9 - steps + (block.other() ? 10 : 0);
        out.add(Cue.BEST_DISTANCE, distance);
        out.add(Cue.BEST_DISTANCE_WORDS, distance, words);
        int rules = HtmlRules.keeps(line, shape, container) ? 1 : 0;
        out.add(Cue.RULES, rules);
        out.add(Cue.RULES_WORDS, rules, words, shape.linkBucket());
        int share = Cues.bucket((double) look[i].prose / prose, 0, 0.05, 0.2, 0.5, 0.8);
        out.add(Cue.SIGNATURE_SHARE, share, Math.min(words, 9));
        out.add(Cue.SIGNATURE_LINES, look[i].lineBucket(), share);
        out.add(Cue.SIGNATURE_MEAN, look[i].meanBucket(), look[i].linkBucket(), share);
        out.add(Cue.TITLE_APART, apart[i]);
        out.add(Cue.TITLE_APART_WORDS, apart[i] / 8, Math.min(words, 9));
        out.add(Cue.HEADLINES_SINCE, headlines[i], Math.min(words, 9));
        out.add(Cue.ARTICLE_NUMBER, article[i], Math.min(words, 9));
        int structured = body.share(shape);
        out.add(Cue.STRUCTURED_BODY, structured);
        out.add(Cue.STRUCTURED_BODY_WORDS, structured, words);
        out.add(Cue.DESCRIPTION, description.share(shape), Math.min(words, 9));
    }

    private static void names(Line line, Frame parent, int words, Cues out) {
        Frame own = Objects.requireNonNull(line.frame());
        out.addAround(own.surroundings());
        for (@Nullable Frame frame = line.frame(); frame != null && frame != parent; frame = frame.parent()) {
            for (int name : frame.names()) {
                out.add(Cue.NAME_HERE, name);
            }
        }
        for (int name : parent.names()) {
            out.add(Cue.NAME_PARENT, name);
            out.add(Cue.NAME_WORDS, name, Math.min(words, 9) / 3);
        }
    }

    private void tally(LineTotals tally, Cue lineCount, Cue share, Cue links, Cue mean, int words, Cues out) {
        int part = Cues.bucket((double) tally.prose / prose, 0, 0.05, 0.2, 0.5, 0.8);
        out.add(lineCount, tally.lineBucket(), part);
        out.add(share, part, Math.min(words, 9));
        out.add(links, tally.linkBucket(), part);
        out.add(mean, tally.meanBucket(), tally.linkBucket());
    }

    /**
     * How many elements inside the container that the rules would take the line stands, at most 6; outside, -1 less those
     * from the container up to one that holds both; -10 where the rules take none.
     */
    private int steps(Frame block) {
        if (container == null) {
            return -10;
        }
        Frame around = container.around(block);
        return around == container
                ? Math.min(6, block.depth() - around.depth())
                : -1 - Math.min(6, container.depth() - around.depth());
    }

    /** What the trees look at of the line's place in the layout, of the elements around it and of what is set alike. */
    void numbers(int i, int sureBefore, int sureAfter, FeatureVector out) {
        Frame block = blocks[i];
        out.add(block.hidden());
        out.add(block.other());
        out.add(TAGS.indexOf(block.tag()));
        Frame around = block;
        for (int up = 0; up < 4; up++) {
            numbers(around.tally, out);
            around = around.up();
        }
        numbers(look[i], out);
        out.add(steps(block));
        out.add(HtmlRules.keeps(lines.get(i), shapes[i], container));
        out.add(apart[i] / 8);
        out.add(apart[i] % 8);
        out.add(headlines[i]);
        out.add(article[i]);
        out.add(body.share(shapes[i]));
        out.add(description.share(shapes[i]));
        kin(i, i - 1, out);
        kin(i, i + 1, out);
        kin(i, sureBefore, out);
        kin(i, sureAfter, out);
    }

    private void numbers(LineTotals tally, FeatureVector out) {
        out.add(tally.lines);
        out.add(tally.words);
        out.add((double) tally.prose / prose);
        out.add((double) tally.linked / Math.max(1, tally.characters));
        out.add((double) tally.words / Math.max(1, tally.lines));
        out.add(tally.meanScore());
    }

    /** How near in the tree the line stands to another, and whether the two are set alike. */
    private void kin(int i, int other, FeatureVector out) {
        boolean there = other >= 0 && other < blocks.length;
        int near = there ? apart(blocks[other], blocks[i]) : -1;
        out.add(there ? near / 8 : 9);
        out.add(there ? near % 8 : 9);
        out.add(there && look[other] == look[i]);
    }

    /** Sums the first scores over elements and looks, anew if it has done so before. */
    void score(double[] scores) {
        if (scored) {
            forget();
        }
        scored = true;
        for (int i = 0; i < shapes.length; i++) {
            double weighted = scores[i] * shapes[i].words();
            look[i].score += weighted;
            for (@Nullable Frame at = blocks[i]; at != null; at = at.parent()) {
                at.tally.score += weighted;
            }
        }
    }

    private void forget() {
        for (int i = 0; i < shapes.length; i++) {
            look[i].score = 0;
            for (@Nullable Frame at = blocks[i]; at != null; at = at.parent()) {
                at.tally.score = 0;
            }
        }
    }
}
