package dev.gistline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.query.BriefQuery;
import dev.gistline.query.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the contracts of a store share: the store that is held to them, and what is asked of it. */
public abstract class StoreFixture {
    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]*)\"");

    protected abstract BriefStore store();

    protected static Sequence at(int number) {
        return Sequence.of(
                Integer.toHexString(number),
                Instant.parse("2024-05-01T00:00:00Z").plusSeconds(number));
    }

    protected static BriefQuery actor(String actor) {
        return new BriefQuery(actor, null, null, null, 100, null);
    }

    /** Keys of all that answer, over all pages. */
    protected static List<String> keys(BriefStore store, BriefQuery query) {
        List<String> keys = new ArrayList<>();
        BriefQuery next = query;
        for (int pages = 0; pages < 1000; pages++) {
            Page page = store.list(next);
            assertThat(page.cards().size()).isLessThanOrEqualTo(query.limit());
            for (String card : page.cards()) {
                var matcher = KEY.matcher(card);
                assertThat(matcher.find()).isTrue();
                keys.add(matcher.group(1));
            }
            if (page.next() == null) {
                return keys;
            }
            next = query.withAfter(page.next());
        }
        throw new AssertionError("pages without end");
    }
}
