package dev.gistline.local.web;

import dev.gistline.local.queue.DeadLetter;
import dev.gistline.render.ListPage;
import java.util.ArrayList;
import java.util.List;

/** The page that lists the briefs, and says when an upload is not among them yet. */
final class IndexPage {

    private IndexPage() {}

    static String of(String briefs, Health health) {
        List<String> notes = new ArrayList<>();
        if (health.waiting() > 0) {
            notes.add(health.waiting() + (health.waiting() == 1 ? " upload is" : " uploads are") + " being briefed.");
        }
        for (DeadLetter letter : health.deadLetters()) {
            notes.add("Given up after " + letter.receives() + " tries: " + letter.reason() + ". See /health.");
        }
        return ListPage.of(briefs, "/pages/", "/", notes);
    }
}
