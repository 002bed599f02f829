package dev.gistline.actor;

import dev.gistline.resource.DataFile;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives an actor the id that it has in every article; {@code docs/decisions/actor-ids.md} has the rule. */
final class ActorId {
    private static final Set<String> DROPPED = Set.of(
            "the",
            "a",
            "an",
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "sa",
            "nv");

    private final Map<String, String> fullNames = new HashMap<>();
    private final Countries countries;

    private ActorId(Countries countries) {
        this.countries = countries;
    }

    static ActorId load(Countries countries) {
        ActorId ids = new ActorId(countries);
        for (String[] row : DataFile.rows(ActorId.class, "acronyms.tsv")) {
            ids.fullNames.put(row[0], row[1]);
        }
        return ids;
    }

    String of(String name, Actor.Type type) {
        String plain = name.toLowerCase(Locale.ROOT);
        String state = type == Actor.Type.COUNTRY ? countries.named(plain) : null;
        if (state != null) {
            return slug(state);
        }
        String full = type == Actor.Type.ORGANISATION ? fullNames.get(plain.replace(".", "")) : null;
        return slug(full == null ? name : full);
    }

    /** Words of a to z and digits joined by hyphens; accents and company forms dropped. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replace("&", " and ");
        StringBuilder slug = new StringBuilder();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !DROPPED.contains(word)) {
                slug.append(slug.isEmpty() ? "" : "-").append(word);
            }
        }
        return slug.isEmpty() ? plain.strip().replaceAll("\\s+", "-") : slug.toString();
    }
}
